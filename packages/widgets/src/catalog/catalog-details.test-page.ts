import type { CircleGroup } from '../locales/coursedetails/messages.js';
import { allInside, inside, until } from '../testing/mount.js';
import type { CircletCatalog } from './catalog.js';

/** The details that are in sight. */
export const details = (element: CircletCatalog): HTMLElement | null =>
  element.renderRoot.querySelector('.details:not([hidden])');

/** Whether the results are in sight. */
export const results = (element: CircletCatalog): boolean =>
  inside(element, '.count').getClientRects().length > 0;

/** What has the focus inside the element. */
export const focusIn = (element: CircletCatalog): Element | null | undefined =>
  element.shadowRoot?.activeElement;

/** Chooses a course, and waits until its details have the focus. */
export async function openCourse(element: CircletCatalog, position = 0): Promise<HTMLElement> {
  allInside(element, '.course a')[position]?.click();
  const opened = await until(() => details(element));
  await until(() => focusIn(element)?.matches('.title'));
  return opened;
}

/** The button that leads back from what is in sight. */
export const backButton = (element: CircletCatalog): HTMLElement =>
  inside(element, '.details:not([hidden]) .back');

/** Circles of the course that is in sight. */
export const group = (element: CircletCatalog, name: CircleGroup): HTMLElement =>
  inside(element, `.details:not([hidden]) .group.${name}`);

/** The first circle of a group, once it is there. */
export const circleOf = (element: CircletCatalog, name: CircleGroup): Promise<Element> =>
  until(() => group(element, name).querySelector('.card'));

/** A key press, as a keyboard makes it. */
export function press(target: Element, key: string): void {
  const init = { key, bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** Closes the details that a test has left open: the history is every test's. */
export function closeAfterEachTest(): void {
  afterEach(async () => {
    for (;;) {
      const open = [...document.querySelectorAll('circlet-catalog')].find(details);
      if (!open) return;
      const before = details(open);
      backButton(open).click();
      await until(() => details(open) !== before);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
