import { later } from './later.js';

/** Only pages with a mistake load what explains it to the webmaster. */
export function adviseLater(element: Element, names: readonly string[]): void {
  if (names.length === 0) return;
  later().then(
    ({ adviseOnFinder }) => {
      adviseOnFinder(element, names);
    },
    () => undefined,
  );
}
