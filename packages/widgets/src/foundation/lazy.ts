/**
 * Which code an element needs: the one place through which the script, or one
 * element for another, asks for an element.
 */
export const elementCode: Readonly<Record<string, () => Promise<unknown>>> = {
  'circlet-course': () => import('../course/course.define.js'),
  'circlet-catalog': () => import('../catalog/catalog.define.js'),
  'circlet-finder': () => import('../finder/finder.define.js'),
  'circlet-signup': () => import('../signup/signup.define.js'),
};

/**
 * The form of a sign-up, for whoever is about to show one: it then comes side by
 * side with the element, which otherwise asks for it once it is there.
 */
export const signupBody = (): Promise<unknown> => import('../signup/signup-body.js');
