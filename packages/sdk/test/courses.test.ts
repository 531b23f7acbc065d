import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, type Course, type CourseFilter, type Drift } from '@circlet/sdk';
import { clientOf, paged } from './stand-in.js';
import { wireCourse } from '../../../test/stand-in/wire-course.js';

const guides = { arts: 'Arts', web: 'Web', 'web-too': 'Web', none: 'None' };

/** An API with these courses, the topic guides and nothing else. */
function apiWith(rows: readonly Record<string, unknown>[], onDrift?: (drift: Drift) => void) {
  const answer = paged(rows, (items) => ({ items }));
  return clientOf(
    (url) => (url.pathname.endsWith('/topics/') ? Response.json({ topics: guides }) : answer(url)),
    { onDrift },
  );
}

async function courseOf(overrides: Record<string, unknown>): Promise<Course> {
  const { client } = apiWith([wireCourse(overrides)]);
  const { items } = await client.courses.list();
  assert.ok(items[0]);
  return items[0];
}

const addresses: readonly [CourseFilter, string][] = [
  [{}, 'limit=20'],
  [{ q: ' web\tdesign ', order: 'popular' }, 'q=web+design&order=usage&limit=20'],
  [{ q: '&', topics: [' '], keywords: [','], languages: [] }, 'limit=20'],
  [{ topics: ['ARTS'], order: 'rated' }, 'topics=arts&order=overall_rating&limit=20'],
  [
    { keywords: ['art, ,web'], languages: ['PT-BR', 'fr'] },
    'keywords=art%2Cweb&languages=pt-br%2Cfr&limit=20',
  ],
  [
    { openLicence: true, guide: true, courseList: 4, order: 'newest', after: '20' },
    'oer=true&facilitator_guide=true&course_list=4&order=created_at&limit=20&offset=20',
  ],
  [{ openLicence: false, guide: false, order: 'title' }, 'order=title&limit=20'],
  [{ provider: 'Open Shelf (e-books) of example.org' }, 'q=Open+Shelf+of&limit=100'],
];

for (const [filter, query] of addresses) {
  test(`asks for courses by ${JSON.stringify(filter)} with ${query}`, async () => {
    const { client, asked } = apiWith([]);
    await client.courses.list(filter);
    assert.equal(asked[0]?.href, `https://api.example.org/api/courses/?${query}`);
  });
}

test('keeps the provider that is meant, whatever the case, and no other', async () => {
  const providers = ['Open Shelf', 'OPEN SHELF ', 'Open Shelf via Web', ''];
  const rows = providers.map((provider, at) => wireCourse({ id: at + 1, provider }));
  const { client } = apiWith(rows);
  const page = await client.courses.list({ provider: 'open shelf' });
  assert.deepEqual([page.items.map(({ id }) => id), page.total], [[1, 2], 2]);
});

test('finds the courses of a provider on the last page only, and none where there are none', async () => {
  const rows = Array.from({ length: 420 }, (_, at) =>
    wireCourse({ id: at + 1, provider: at < 419 ? 'A' : 'B' }),
  );
  const { client, asked } = apiWith(rows);
  const page = await client.courses.list({ provider: 'B' });
  assert.deepEqual([page.items.map(({ id }) => id), page.complete, asked.length], [[420], true, 5]);
  const none = await client.courses.list({ provider: 'C' });
  assert.deepEqual([none.items, none.total, none.complete], [[], 0, true]);
});

test('says when it stopped before the end', async () => {
  const { client } = apiWith(Array.from({ length: 501 }, (_, at) => wireCourse({ id: at + 1 })));
  const page = await client.courses.list({ provider: 'B' });
  assert.deepEqual([page.items, page.complete, page.next], [[], false, '500']);
});

const counts: readonly [readonly string[], number, number | null][] = [
  [['Arts', 'None'], 6, 3],
  [['Arts'], 3, 3],
  [['Arts', 'Web'], 6, null],
  [['Arts', 'None'], 5, null],
  [[], 3, null],
  [['None'], 0, 0],
];

for (const [topics, learning_circles, expected] of counts) {
  test(`makes ${expected} circles of ${learning_circles} for a course on ${topics.join(', ') || 'nothing'}`, async () => {
    const { client } = apiWith([wireCourse({ topics, learning_circles })]);
    const { items } = await client.courses.list({ topics: ['arts', 'none', 'web'] });
    assert.equal(items[0]?.circleCount, expected);
  });
}

test('sorts by the true number of circles where the API counts them several times', async () => {
  const { client } = apiWith([
    wireCourse({ id: 1, topics: ['Arts', 'None'], learning_circles: 8 }),
    wireCourse({ id: 2, topics: ['Arts'], learning_circles: 5 }),
    wireCourse({ id: 3, topics: ['None'], learning_circles: 5, title: 'A' }),
  ]);
  const page = await client.courses.list({ topics: ['arts', 'none'], order: 'popular' });
  assert.deepEqual(
    page.items.map(({ id, circleCount }) => [id, circleCount]),
    [
      [3, 5],
      [2, 5],
      [1, 4],
    ],
  );
});

test('trusts the number of circles where one topic is asked for', async () => {
  const { client, asked } = apiWith([wireCourse({ topics: [], learning_circles: 7 })]);
  const { items } = await client.courses.list({ topics: ['arts', 'ARTS '] });
  assert.deepEqual([items[0]?.circleCount, asked.length], [7, 1]);
});

test('gives ratings as numbers', async () => {
  const { rating } = await courseOf({});
  assert.deepEqual(rating, { average: 4.5, count: 4, histogram: { 1: 0, 2: 0, 3: 0, 4: 2, 5: 2 } });
  const unrated = { overall_rating: 0, total_ratings: 0, rating_step_counts: '{}' };
  assert.equal((await courseOf(unrated)).rating.average, null);
});

for (const steps of ['', 'null', '[3]', '{"5": "2"}', '{"4": -1}', '{"6": 1}', '{"5": 1.5}']) {
  test(`tolerates ${steps || 'nothing'} for ratings, and reports it`, async () => {
    const drifts: Drift[] = [];
    const { client } = apiWith([wireCourse({ rating_step_counts: steps })], (drift) =>
      drifts.push(drift),
    );
    const { items } = await client.courses.list();
    assert.deepEqual(items[0]?.rating.histogram, { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 });
    assert.deepEqual(
      drifts.map(({ path }) => path),
      ['items[].rating_step_counts'],
    );
  });
}

test('keeps markup in captions as text and lets no address through that is not of the web', async () => {
  const course = await courseOf({
    caption: '<b>x</b>',
    link: 'javascript:x',
    course_page_url: '/x',
  });
  assert.deepEqual([course.caption, course.url, course.pageUrl], ['<b>x</b>', null, null]);
  assert.ok(Object.isFrozen(course) && Object.isFrozen(course.rating.histogram));
});

test('drops a course without a title and keeps the others', async () => {
  const { client } = apiWith([wireCourse({ title: null }), wireCourse({ id: 2, caption: 5 })]);
  const { items } = await client.courses.list();
  assert.deepEqual(
    items.map(({ id, caption }) => [id, caption]),
    [[2, '']],
  );
});

test('gives a listed course by its number', async () => {
  const { client, asked } = apiWith([wireCourse({ id: 9 })]);
  assert.equal((await client.courses.get(9, { fresh: true })).id, 9);
  assert.match(asked[0]?.search ?? '', /^\?course_id=9&_=\d+$/);
});

for (const rows of [[], [wireCourse({ id: 9, unlisted: true })], [wireCourse({ id: 8 })]]) {
  test(`does not find a course in ${JSON.stringify(rows).slice(0, 20)}`, async () => {
    const { client } = apiWith(rows);
    await assert.rejects(client.courses.get(9), { kind: 'notfound', operation: 'courses.get' });
  });
}

const refused: readonly [CourseFilter, string][] = [
  [{ q: 'a'.repeat(501) }, 'q'],
  [{ provider: 7 as unknown as string }, 'provider'],
  [{ topics: 'arts' as unknown as string[] }, 'topics'],
  [{ keywords: [null] as unknown as string[] }, 'keywords'],
  [{ languages: {} as unknown as string[] }, 'languages'],
  [{ openLicence: 'yes' as unknown as boolean }, 'openLicence'],
  [{ guide: 1 as unknown as boolean }, 'guide'],
  [{ courseList: -1 }, 'courseList'],
  [{ order: 'usage' as 'title' }, 'order'],
  [{ pageSize: 1000 }, 'pageSize'],
  [{ after: 'x' }, 'after'],
  [null as unknown as CourseFilter, 'filter'],
];

for (const [filter, field] of refused) {
  test(`refuses courses by ${JSON.stringify(filter).slice(0, 40)} without asking`, async () => {
    const { client, asked } = apiWith([]);
    await assert.rejects(client.courses.list(filter), (error) => {
      assert.ok(error instanceof ApiError);
      assert.deepEqual([error.kind, Object.keys(error.fields)], ['rejected', [field]]);
      return true;
    });
    assert.equal(asked.length, 0);
  });
}

test('names a refusal by the API for the input it is about', async () => {
  const { client } = clientOf(() =>
    Response.json({ status: 'error', errors: { course_list: ['Not a valid integer'] } }),
  );
  await assert.rejects(client.courses.list({ courseList: 1 }), {
    kind: 'rejected',
    fields: { courseList: ['Not a valid integer'] },
  });
});

test('sorts topic guides by title', async () => {
  const { client } = apiWith([]);
  const topics = await client.courses.topics();
  assert.deepEqual(
    topics.map(({ slug }) => slug),
    ['arts', 'none', 'web', 'web-too'],
  );
  assert.ok(Object.isFrozen(topics[0]));
});

test('sorts languages by name and drops a broken one', async () => {
  const { client } = clientOf(() =>
    Response.json({
      languages: [
        { code: 'sw', name: 'Swahili', name_local: 'Kiswahili', name_translated: 'x', bidi: false },
        { code: 'ar', name: 'Arabic', name_local: 'العربيّة', name_translated: 'x', bidi: true },
        { code: 5 },
      ],
    }),
  );
  assert.deepEqual(await client.courses.languages(), [
    { code: 'ar', name: 'Arabic', nativeName: 'العربيّة', isRightToLeft: true },
    { code: 'sw', name: 'Swahili', nativeName: 'Kiswahili', isRightToLeft: false },
  ]);
});
