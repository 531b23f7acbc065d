/**
 * Registers an element, unless another copy of the script was first: a name
 * can be taken only once, and the page must live.
 *
 * Called from `*.define.ts` only.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
