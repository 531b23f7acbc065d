/**
 * Registers an element, unless another copy of the script was first: a name
 * can be taken only once, and the page must live. Browsers from before 2023 that
 * cannot adopt stylesheets keep the fallback content.
 *
 * Called from `*.define.ts` only.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  // Absent where there is no page, as in Node.
  const { customElements: registry, document: page } = globalThis as Partial<typeof globalThis>;
  if (!page || !('adoptedStyleSheets' in page)) return;
  if (!registry?.get(tag)) registry?.define(tag, element);
}
