import { createTestApi, type TestApi, type TestApiOptions } from '@circlet/sdk/testing';
import { stoppedClock } from '../testing/clock.js';
import { mount, testApi, textOf, unmountAll, until } from '../testing/mount.js';
import { standInApi } from '../testing/stand-in-api.js';
import './course.define.js';
import type { CircletCourse } from './course.js';

/** A week before the circles begin. */
const today = '2026-11-23T12:00:00Z';

/** An API of tests in place of the network. */
export interface CourseApi {
  /** The API of the test that runs. */
  readonly api: () => TestApi;
  /** Takes the place of the API: of the same day, with other circles. */
  readonly seed: (options: TestApiOptions) => void;
}

const reading = { id: 7, title: 'Reading', provider: 'Open Shelf' };

/** Circles of course 7: one that runs, one that is full and one to come. Course 8 has had one, course 9 none. */
const ordinary: TestApiOptions = {
  courses: [
    reading,
    { id: 8, title: 'Writing', provider: 'Open Shelf' },
    { id: 9, title: 'Counting', provider: 'Open Shelf' },
  ],
  circles: [
    { id: 1, name: 'Readers of the river', start_date: '2026-11-02', city: 'Nairobi' },
    { id: 2, name: 'Evening readers', start_date: '2026-11-26', signup_limit: 1, signup_count: 1 },
    { id: 3, name: 'Reading at lunch', start_date: '2026-11-27', city: 'Chicago' },
    { id: 4, name: 'Writers', start_date: '2026-03-02', course: { id: 8 } },
  ],
};

/** An API for each test of a file, and a clean page after it. */
export function courseApiForEachTest(): CourseApi {
  const network = standInApi();
  let api: TestApi;
  const seed = (options: TestApiOptions): void => {
    api = createTestApi({ ...options, now: stoppedClock(today) });
    network.answer = (url, _signal, request) => api.fetch(request ?? url);
  };
  beforeEach(() => {
    seed(ordinary);
    network.install();
  });
  afterEach(() => {
    unmountAll();
    network.restore();
  });
  return { api: () => api, seed };
}

/** Puts the element into the page. */
export async function course(
  attributes: string,
  content = '',
  lang = 'en',
): Promise<CircletCourse> {
  const element = await mount<CircletCourse>(
    `<circlet-course api="${testApi}" ${attributes}>${content}</circlet-course>`,
    lang,
  );
  element.clock = stoppedClock(today);
  return element;
}

/** What the element says, once it is no longer waiting; without marks for the direction. */
export async function said(element: CircletCourse): Promise<string> {
  await until(
    () => !element.renderRoot.querySelector('.wait') && element.renderRoot.querySelector('.root'),
  );
  return textOf(element.renderRoot.querySelector('.root')).replace(/[\u2068\u2069]/g, '');
}
