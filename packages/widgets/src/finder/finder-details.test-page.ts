import { stoppedClock } from '../testing/clock.js';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import type { StandInApi } from '../testing/stand-in-api.js';
import { wireCircle } from '../../../../test/stand-in/wire.js';
import { finder, listOf, shown } from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

/** The details that are in sight. */
export const details = (element: CircletFinder): HTMLElement | null =>
  element.renderRoot.querySelector('.details:not([hidden])');

/** The same, where a test knows that there are any. */
export function opened(element: CircletFinder): HTMLElement {
  return inside(element, '.details:not([hidden])');
}

/** Whether the results are in sight. */
export const showsResults = (element: CircletFinder): boolean =>
  inside(element, '.count').getClientRects().length > 0;

/** Chooses a card, and waits until its details have the focus. */
export async function choose(element: CircletFinder, position = 0): Promise<HTMLElement> {
  allInside(element, '.card a')[position]?.click();
  const opened = await until(() => details(element));
  await until(() => focusIn(element)?.matches('.title'));
  return opened;
}

/** What has the focus inside the element. */
export const focusIn = (element: CircletFinder): Element | null | undefined =>
  element.shadowRoot?.activeElement;

/** Waits until the results are back, and the history is where it was. */
export async function back(element: CircletFinder): Promise<void> {
  await until(() => !details(element) && showsResults(element));
  await until(() => !hasMark());
}

/** Whether the present entry of the history is one of details. */
export const hasMark = (): boolean =>
  Boolean((history.state as { circlet?: unknown } | null)?.circlet);

/** A key press, as a keyboard makes it. */
export function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

/** The button that leads back to the results. */
export const backButton = (element: CircletFinder): HTMLElement =>
  inside(element, '.details:not([hidden]) .back');

/** A finder with one circle, whose details are open. */
export async function detailsOf(
  api: StandInApi,
  wire: Record<string, unknown>,
  attributes = '',
  lang = 'en-US',
): Promise<CircletFinder> {
  api.answer = listOf(wireCircle(wire));
  const element = await finder(`signup="all" when="all" ${attributes}`, '', lang);
  element.clock = stoppedClock('2026-11-22T12:00:00Z');
  await shown(element);
  await choose(element);
  return element;
}

/** The facts by their names. */
export function facts(element: CircletFinder): Record<string, string> {
  const rows = allInside(element, '.details:not([hidden]) .all-facts > div');
  return Object.fromEntries(
    rows.map((row) => [
      textOf(row.querySelector('dt')),
      row.querySelector('dd')?.innerText.replace(/\s+/g, ' ').trim() ?? '',
    ]),
  );
}

/** Closes the details that a test has left open: the history is every test's. */
export function closeAfterEachTest(): void {
  afterEach(async () => {
    const open = [...document.querySelectorAll('circlet-finder')].find(details);
    if (!open) return;
    if (hasMark()) history.back();
    else backButton(open).click();
    await back(open);
  });
}
