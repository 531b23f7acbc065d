import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ApiError, type CircleFilter, type CourseFilter } from '@circlet/sdk';
import { crashingApi } from './crashing-api.js';
import { clientOf } from './stand-in.js';

const api = clientOf(crashingApi);

/** Mostly what is right, so that filters of many inputs are sent at all. */
const mostly = (right: fc.Arbitrary<unknown>, wrong: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: wrong });

const troublesome = '\t \n \0 , ,, . & ! - : ( ) \' " * \\ / \u00a0 \u0085 é 日 a'.split(
  /(?<=.) (?=.)/u,
);

/** Text with all that texts may hold, and often with what the API cannot take. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(' ', '\0', '\n', ...troublesome), maxLength: 5 }),
);
const texts = fc.array(text, { maxLength: 4 });
const days = { min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true };
const date = mostly(
  fc.date(days).map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('2026-02-30', '2026-1-1', 'soon', ''),
);
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 2 ** 31, 1e400, NaN));
const id = mostly(fc.integer({ min: 1, max: 2 ** 31 - 1 }), number);
const degrees = (most: number) => mostly(fc.double({ min: -most, max: most, noNaN: true }), number);
const near = fc.record(
  {
    latitude: degrees(90),
    longitude: degrees(180),
    radiusKm: mostly(fc.double({ min: 1e-300, max: 20_040, noNaN: true }), number),
  },
  { requiredKeys: ['latitude', 'longitude'] },
);
const paging = {
  pageSize: mostly(fc.integer({ min: 1, max: 100 }), number),
  after: mostly(fc.nat({ max: 999_999_999 }).map(String), text),
};

/** Each input at times something that TypeScript would not let through. */
const loosely = (inputs: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.record(inputs, { requiredKeys: [] }) },
    {
      weight: 4,
      arbitrary: fc.record(
        Object.fromEntries(
          Object.entries(inputs).map(([name, input]) => [name, fc.oneof(input, fc.anything())]),
        ),
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: fc.anything().filter((filter) => filter !== undefined) },
  );

const circleFilter = loosely({
  ...paging,
  q: text,
  city: text,
  topics: texts,
  language: texts,
  team: id,
  course: id,
  near,
  days: fc.array(fc.constantFrom('monday', 'sunday'), { maxLength: 3 }),
  place: fc.constantFrom('any', 'online', 'in-person'),
  signup: fc.constantFrom('open', 'closed', 'all'),
  when: fc.constantFrom('current', 'past', 'all'),
  startsFrom: date,
  startsUntil: date,
  hasSeats: fc.boolean(),
  credit: fc.boolean(),
  order: fc.constantFrom('soonest', 'latest', 'newest', 'name', 'nearest'),
});

const courseFilter = loosely({
  ...paging,
  q: text,
  provider: text,
  topics: texts,
  keywords: texts,
  languages: texts,
  openLicence: fc.boolean(),
  guide: fc.boolean(),
  courseList: id,
  order: fc.constantFrom('title', 'popular', 'rated', 'newest'),
});

const calls: readonly [string, fc.Arbitrary<unknown>, (input: unknown) => Promise<unknown>][] = [
  ['circles', circleFilter, (filter) => api.client.circles.list(filter as CircleFilter)],
  ['courses', courseFilter, (filter) => api.client.courses.list(filter as CourseFilter)],
  ['stories', loosely(paging), (filter) => api.client.stories.list(filter as CircleFilter)],
  ['a course', fc.anything(), (id) => api.client.courses.get(id as number)],
  ['a circle', fc.anything(), (id) => api.client.circles.get(id as number)],
];

for (const [what, input, call] of calls) {
  test(`asks for ${what} nothing that crashes the API, and says of what is wrong where`, async () => {
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        const before = api.asked.length;
        try {
          await call(given);
        } catch (error) {
          assert.ok(error instanceof ApiError, String(error));
          if (error.kind === 'notfound') return;
          assert.equal(error.kind, 'rejected', `${error.message} ${String(api.asked.at(-1))}`);
          assert.equal(api.asked.length, before);
          assert.ok(Object.keys(error.fields).length > 0);
        }
      }),
      { numRuns: 500 },
    );
  });
}
