import { createTestApi, type TestApi, type SeedCourse } from '@circlet/sdk/testing';
import { stoppedClock } from '../testing/clock.js';
import { allInside, inside, mount, testApi, unmountAll, until } from '../testing/mount.js';
import { standInApi, type Answer, type StandInApi } from '../testing/stand-in-api.js';
import './catalog.define.js';
import type { CircletCatalog } from './catalog.js';

/** "Today" of these tests. */
const today = '2026-11-23T12:00:00Z';

/** A test API in the place of the network, and what was asked of it. */
export interface CatalogApi {
  readonly page: StandInApi;
  /** Made anew for each test. */
  world: TestApi;
}

/** Courses 1 to `count`. */
export const coursesTo = (count: number, fields: SeedCourse = {}): SeedCourse[] =>
  Array.from({ length: count }, (_, position) => ({
    id: position + 1,
    title: `Course ${String(position + 1).padStart(3, '0')}`,
    ...fields,
  }));

/** An API of thirty courses for each test of a file, and a clean page after it. */
export function apiForEachTest(): CatalogApi {
  const page = standInApi();
  const api: CatalogApi = { page, world: emptyWorld() };
  beforeEach(() => {
    page.asked.length = 0;
    api.world = emptyWorld();
    api.world.seed({ courses: coursesTo(30) });
    page.answer = (url, signal, request) =>
      api.world.fetch(url, { signal, headers: request?.headers ?? {} });
    page.install();
  });
  afterEach(() => {
    unmountAll();
    page.restore();
  });
  return api;
}

const emptyWorld = (): TestApi => createTestApi({ now: stoppedClock(today) });

/** An API that never answers. */
export const never: Answer = () => new Promise(() => undefined);

/** Puts a catalog into the page. */
export async function catalog(attributes = '', content = '', lang = 'en'): Promise<CircletCatalog> {
  const element = await mount<CircletCatalog>(
    `<circlet-catalog api="${testApi}" ${attributes}>${content}</circlet-catalog>`,
    lang,
  );
  element.clock = stoppedClock(today);
  return element;
}

/** The cards of courses in sight. */
export const cards = (element: CircletCatalog): HTMLElement[] =>
  allInside(element, '.course:not(.skeleton)');

/** The cards, once there are any. */
export async function shown(element: CircletCatalog): Promise<HTMLElement[]> {
  await until(() => cards(element).length > 0);
  return cards(element);
}

/** The filters, once their code has come. */
export async function withFilters(element: CircletCatalog): Promise<CircletCatalog> {
  await shown(element);
  await until(() => element.renderRoot.querySelector('.filters select'));
  return element;
}

/** The message that stands where cards would be, once it is there; retries take a while. */
export const notice = (element: CircletCatalog): Promise<Element> =>
  until(() => element.renderRoot.querySelector('.notice'), 9000);

/** Types into the search box. */
export function type(element: CircletCatalog, words: string): void {
  const box = inside<HTMLInputElement>(element, 'input[type=search]');
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
