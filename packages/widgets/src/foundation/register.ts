/**
 * Registers an element, unless another copy of the script was first: a name
 * can be taken only once, and the page must live.
 *
 * Called from `*.define.ts` only.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  // Absent where there is no page, as in Node.
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
