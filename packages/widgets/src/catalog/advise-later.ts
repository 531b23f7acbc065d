import type { ReactiveControllerHost } from 'lit';
import { later, laterAtHand } from './later.js';

/** What explains a mistake to the webmaster comes at once where one was met. */
export function adviseLater(element: Element, wrong: readonly string[]): void {
  if (wrong.length > 0) void advise(element, wrong);
}

/** Once there is something to look at, the rest of the code comes, in a moment when the browser has nothing better to do. */
export function afterFirstLook(element: Element & ReactiveControllerHost): void {
  const { requestIdleCallback = setTimeout } = globalThis as Partial<typeof globalThis>;
  requestIdleCallback(() => {
    const isNews = !laterAtHand();
    void advise(element, []).then(() => {
      if (isNews) element.requestUpdate();
    });
  });
}

async function advise(element: Element, wrong: readonly string[]): Promise<void> {
  const code = await later().catch(() => undefined);
  code?.adviseOnCatalog(element, wrong);
}
