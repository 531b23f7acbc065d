import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { operations, type Course } from '@circlet/contract';
import { createApp, loadSample, openDatabase, type Database } from '../src/index.js';

const today = '2026-11-22';

describe('the catalog of the sample', () => {
  let database: Database;
  let courses: readonly Course[];
  before(async () => {
    database = await openDatabase({ kind: 'memory' });
    await loadSample(database, today);
    courses = (await ask(operations.listCourses, '')).items;
  });
  after(() => database.destroy());

  async function ask<Answer>(
    operation: { readonly path: string; readonly answer: { parse(body: unknown): Answer } },
    search: string,
  ): Promise<Answer> {
    const app = createApp({ database, now: () => new Date(`${today}T12:00:00Z`) });
    return operation.answer.parse(await (await app.request(operation.path + search)).json());
  }

  const kinds: Readonly<Record<string, (course: Course) => boolean>> = {
    'without a caption': ({ caption }) => caption === '',
    'with a caption that fills a card': ({ caption }) => caption.length > 400,
    'without keywords': ({ keywords }) => keywords.length === 0,
    'with more keywords than fit': ({ keywords }) => keywords.length > 12,
    'without a topic': ({ topics }) => topics.length === 0,
    'with several topics': ({ topics }) => topics.length > 3,
    'in a language that nobody knows': ({ language, language_display }) =>
      language === language_display,
    'in a language from right to left': ({ language }) => ['ar', 'he', 'ur'].includes(language),
    'rated by many': ({ total_ratings }) => total_ratings > 50,
    'rated by nobody': ({ total_ratings, rating_step_counts }) =>
      total_ratings === 0 && rating_step_counts === '{}',
    'that no circle takes': ({ learning_circles }) => learning_circles === 0,
    'that many circles take': ({ learning_circles }) => learning_circles > 4,
    'that begins on a date': ({ on_demand }) => !on_demand,
    'whose title looks like markup': ({ title }) => title.includes('<em>'),
    'with a word that does not break': ({ title }) => /\S{50}/.test(title),
  };
  for (const [kind, isSo] of Object.entries(kinds)) {
    it(`has a course ${kind}`, () => {
      assert.ok(courses.some(isSo));
    });
  }

  it('has more than two pages of courses, in ten languages and every format', () => {
    assert.ok(courses.length > 42);
    assert.ok(new Set(courses.map(({ language }) => language)).size >= 10);
    assert.equal(new Set(courses.map(({ format }) => format)).size, 7);
  });

  it('has a provider with more courses than one page shows', () => {
    assert.ok(courses.filter(({ provider }) => provider === 'Open Harbour University').length > 12);
  });

  it('has a course whose circles are all over', async () => {
    const { items } = await ask(operations.listCircles, '?scope=completed');
    const { items: going } = await ask(operations.listCircles, '?scope=active');
    const goingOn = new Set(going.map(({ course }) => course.id));
    assert.ok(items.some(({ course }) => course.title === 'Reading the Weather'));
    assert.ok(items.some(({ course }) => !goingOn.has(course.id)));
  });

  it('hides what is unlisted, archived or deleted', async () => {
    const { count } = await database
      .selectFrom('courses')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    assert.equal(count - courses.length, 3);
  });

  it('says the average that its ratings have', () => {
    for (const course of courses.filter(({ total_ratings }) => total_ratings > 0)) {
      const counts = JSON.parse(course.rating_step_counts) as Record<string, number>;
      const stars = Object.entries(counts);
      const total = stars.reduce((sum, [, count]) => sum + count, 0);
      const average = stars.reduce((sum, [star, count]) => sum + Number(star) * count, 0) / total;
      assert.equal(course.total_ratings, total);
      assert.ok(Math.abs(course.overall_rating - average) <= 0.05 + 1e-9, course.title);
    }
  });

  for (const search of ['oer=true', 'facilitator_guide=true', 'course_list=1', 'active=true']) {
    it(`is narrowed, not emptied, by ${search}`, async () => {
      const { count } = await ask(operations.listCourses, `?${search}`);
      assert.ok(count > 0 && count < courses.length);
    });
  }

  it('has courses on every topic but one', async () => {
    const { topics } = await ask(operations.listCourseTopics, '');
    const used = new Set(courses.flatMap((course) => course.topics));
    assert.deepEqual(
      Object.values(topics).filter((title) => !used.has(title)),
      ['History'],
    );
  });

  it('has stories, points, keywords and cities of its circles', async () => {
    assert.ok((await ask(operations.listStories, '')).items.length >= 6);
    assert.ok((await ask(operations.listMapPoints, '')).items.length >= 80);
    assert.ok(Object.keys((await ask(operations.listCircleTopics, '')).topics).length > 30);
    assert.ok((await ask(operations.listCircleCities, '')).count > 20);
  });
});
