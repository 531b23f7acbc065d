/**
 * Which code an element needs: the one place through which the script, or one
 * element for another, asks for an element.
 */
export const elementCode: Readonly<Record<string, () => Promise<unknown>>> = {
  'circlet-finder': () => import('../finder/finder.define.js'),
  'circlet-signup': () => import('../signup/signup.define.js'),
};
