/** Only pages with a mistake load what explains it to the webmaster. */
export function adviseLater(element: Element, names: readonly string[]): void {
  if (names.length === 0) return;
  import('./signup-advice.js').then(
    ({ adviseOnSignup }) => {
      adviseOnSignup(element, names);
    },
    () => undefined,
  );
}
