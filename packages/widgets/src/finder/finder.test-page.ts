import { allInside, inside, mount, testApi, unmountAll, until } from '../testing/mount.js';
import { pagesOf, standInApi, type Answer, type StandInApi } from '../testing/stand-in-api.js';
import { wireList } from '../../../../test/stand-in/wire.js';
import './finder.define.js';
import type { CircletFinder } from './finder.js';

/** An API of thirty circles for each test of a file, and a clean page after it. */
export function apiForEachTest(): StandInApi {
  const api = standInApi();
  beforeEach(() => {
    api.asked.length = 0;
    api.answer = pagesOf(30);
    api.install();
  });
  afterEach(() => {
    unmountAll();
    api.restore();
  });
  return api;
}

/** A page of HTML where JSON belongs. */
export const htmlPage = (status: number): Response => new Response('<h1>Oops</h1>', { status });

/** An API with these circles and no others. */
export const listOf =
  (...items: unknown[]): Answer =>
  () =>
    Response.json(wireList(items));

/** An API that never answers. */
export const never: Answer = () => new Promise(() => undefined);

/** Puts a finder into the page. */
export const finder = (attributes = '', content = '', lang = 'en'): Promise<CircletFinder> =>
  mount(`<circlet-finder api="${testApi}" ${attributes}>${content}</circlet-finder>`, lang);

/** The cards in sight. */
export const cards = (element: CircletFinder): HTMLElement[] =>
  allInside(element, '.card:not(.skeleton)');

/** The cards, once there are any. */
export async function shown(element: CircletFinder): Promise<HTMLElement[]> {
  await until(() => cards(element).length > 0);
  return cards(element);
}

/** The message that stands where cards would be, once it is there; retries take a while. */
export const notice = (element: CircletFinder): Promise<Element> =>
  until(() => element.renderRoot.querySelector('.notice'), 9000);

/** Types into the search box. */
export function type(element: CircletFinder, words: string): void {
  const box = inside<HTMLInputElement>(element, 'input[type=search]');
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The details that are in sight. */
export const details = (element: CircletFinder): HTMLElement | null =>
  element.renderRoot.querySelector('.details:not([hidden])');

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
