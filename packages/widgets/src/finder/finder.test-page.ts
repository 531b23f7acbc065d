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
