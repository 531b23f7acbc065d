import type { Circle } from '@circlet/sdk';
import type { FinderHost } from './finder-host.js';
import { later, laterAtHand, type Later } from './later.js';

/** What explains a mistake to the webmaster comes at once where one was met. */
export function adviseLater(element: Element, wrong: readonly string[]): void {
  if (wrong.length > 0) void advise(element, wrong);
}

/** Once there is something to look at, the rest of the code comes, in a moment when the browser has nothing better to do. */
export function afterFirstLook(element: FinderHost, circles: () => readonly Circle[]): void {
  const { requestIdleCallback = setTimeout } = globalThis as Partial<typeof globalThis>;
  requestIdleCallback(() => {
    const isNews = !laterAtHand();
    void advise(element, []).then((code) => {
      code?.describe(element, circles);
      if (isNews) element.requestUpdate();
    });
  });
}

async function advise(element: Element, wrong: readonly string[]): Promise<Later | undefined> {
  const code = await later().catch(() => undefined);
  code?.adviseOnFinder(element, wrong);
  return code;
}
