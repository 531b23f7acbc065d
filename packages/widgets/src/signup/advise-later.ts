/** What explains a mistake to the webmaster comes with what sends, at once where one was met. */
export function adviseLater(element: Element, names: readonly string[]): void {
  if (names.length === 0) return;
  import('./signup-sending.js').then(
    ({ adviseOnSignup }) => {
      adviseOnSignup(element, names);
    },
    () => undefined,
  );
}
