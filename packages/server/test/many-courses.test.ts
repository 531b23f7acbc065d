import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CourseList } from '@circlet/contract';
import type { KyselyPlugin } from 'kysely';
import { createApp, openDatabase, writeCircles, type Database } from '../src/index.js';
import { circle } from './small-world.js';

const number = 10_000;

/** Far more than it takes, so that a busy machine does not fail; one query per course takes longer. */
const mostMs = 3_000;

describe('a catalog of ten thousand courses', () => {
  let database: Database;
  let queries = 0;
  before(async () => {
    database = await openDatabase({ kind: 'memory' });
    await writeCircles(database, manyCourses());
  });
  after(() => database.destroy());

  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: ({ result }) => {
      queries += 1;
      return Promise.resolve(result);
    },
  };

  const searches = [
    ...['limit=21', 'limit=21&offset=9900', 'limit=21&q=writ', 'limit=21&topics=a,b'],
    ...['limit=21&order=usage', 'limit=21&order=overall_rating', 'limit=21&active=true', ''],
  ];
  for (const search of searches) {
    it(`answers “${search}” with two queries, in time`, async () => {
      queries = 0;
      const app = createApp({ database: database.withPlugin(counter) });
      const start = performance.now();
      const answer = await app.request(`/api/courses/?${search}`);
      const { count, items } = (await answer.json()) as CourseList;
      assert.ok(performance.now() - start < mostMs);
      assert.equal(queries, 2);
      assert.ok(count > 0 && items.length > 0);
    });
  }
});

function manyCourses(): Parameters<typeof writeCircles>[1] {
  return {
    topicGuides: ['a', 'b'].map((slug, index) => ({ id: index + 1, slug, title: slug })),
    courses: Array.from({ length: number }, (_, index) => ({
      id: index + 1,
      title: `Course ${String((index * 7919) % number)} on writing`,
      provider: `Provider ${String(index % 50)}`,
      link: 'https://example.org/',
      keywords: `number ${String(index % 97)}, web`,
      overall_rating: (index % 50) / 10,
      topicGuides: index % 2 === 0 ? [1] : [1, 2],
    })),
    teams: [],
    circles: Array.from({ length: 3_000 }, (_, index) => ({
      ...circle,
      id: index + 1,
      course_id: 1 + ((index * 37) % number),
      ...{ end_date: '2100-01-01', meetings: ['2100-01-01'], signups: 0 },
    })),
  };
}
