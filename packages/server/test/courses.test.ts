import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { operations, type CourseList } from '@circlet/contract';
import { createApp, writeCircles } from '../src/index.js';
import { describeForEveryDatabase } from './every-database.js';
import { smallCatalog } from './small-catalog.js';

const { listCourses, listCourseTopics, listCourseLanguages } = operations;

describeForEveryDatabase('the catalog', (database) => {
  before(() => writeCircles(database(), smallCatalog));

  async function get(path: string, headers: Record<string, string> = {}): Promise<unknown> {
    const now = () => new Date('2026-11-22T12:00:00Z');
    const app = createApp({ database: database(), now, publicUrl: 'https://circles.example' });
    const answer = await app.request(path, { headers });
    assert.equal(answer.status, 200, path);
    return answer.json();
  }

  async function ask(search: string): Promise<CourseList> {
    return (await get(`${listCourses.path}?${search}`)) as CourseList;
  }

  async function assertFound(search: string, wanted: readonly number[]): Promise<void> {
    const { count, items } = await ask(search);
    assert.deepEqual([search, ...items.map(({ id }) => id)], [search, ...wanted]);
    assert.equal(count, wanted.length, search);
  }

  const found: readonly (readonly [string, readonly number[]])[] = [
    ['', [2, 4, 5, 1, 3]],
    ['order=title', [2, 4, 5, 1, 3]],
    ['order=usage', [1, 2, 4, 5, 3]],
    ['order=overall_rating', [2, 1, 4, 5, 3]],
    ['q=stor', [1]],
    ['q=ALOUD told', [1]],
    ['q=écol', [4]],
    ['q=ecol', []],
    ['q=fun stories', [1]],
    ['topics=arts', [2, 1]],
    ['topics=WRITING,nope', [1]],
    ['topics=Arts,writing,arts', [2, 1]],
    ['topics=', []],
    ['topics=unused', []],
    ['keywords=WRIT,art', [2, 1]],
    ['keywords=%25', [1]],
    ['keywords=_', []],
    ['languages=fr,tlh', [2, 3]],
    ['languages=FR', []],
    ['languages=', []],
    ['oer=true', [1]],
    ['active=true', [2, 1]],
    ['active=false', [1]],
    ['facilitator_guide=true', [1]],
    ['course_list=1', [2, 4]],
    ['course_list=2', []],
    ['course_list=99999999999', []],
    ['course_id=6', [6]],
    ['course_id=7', []],
    ['course_id=8', []],
    ['course_id=-1', []],
    ['course_id=99999999999', []],
    ['course_id=1&languages=fr', []],
    ['user=true', [3]],
    ['q=art&topics=arts&languages=fr&order=usage', [2]],
  ];
  for (const [search, wanted] of found) {
    it(`finds ${wanted.join(', ') || 'nothing'} by “${search}”`, () => assertFound(search, wanted));
  }

  it('is cut into pages that do not overlap, whatever ties', async () => {
    for (const order of ['title', 'usage', 'overall_rating', 'created_at']) {
      const whole = await ask(`order=${order}`);
      const pages = [0, 1, 2, 3, 4, 5].map((offset) =>
        ask(`order=${order}&limit=1&offset=${String(offset)}`),
      );
      const parts = await Promise.all(pages);
      assert.deepEqual(
        parts.flatMap(({ items }) => items),
        whole.items,
      );
      assert.deepEqual(
        parts.map(({ count, limit }) => [count, limit]),
        parts.map(() => [5, 1]),
      );
    }
  });

  it('counts circles that are not deleted, drafts too, and once more for each topic asked for', async () => {
    const usesOf = async (search: string) =>
      (await ask(search)).items.map((item) => item.learning_circles);
    assert.deepEqual(await usesOf('course_id=1'), [3]);
    assert.deepEqual(await usesOf('topics=writing'), [3]);
    assert.deepEqual(await usesOf('topics=writing,arts'), [1, 6]);
    assert.deepEqual(await usesOf('topics=writing,arts&order=usage'), [6, 1]);
  });

  it('tells of a course what the live API tells, in the language of the visitor', async () => {
    const { items } = (await get(`${listCourses.path}?course_id=4`, {
      'Accept-Language': 'es',
    })) as CourseList;
    const [course] = items;
    assert.equal(course?.language_display, 'portugués de Brasil');
    assert.equal(course.creator, 'Écoles du soir');
    assert.deepEqual([course.keywords, course.topics], [[], []]);
    assert.equal(course.course_page_url, 'https://circles.example/es/course/4/');
    assert.equal(course.course_edit_path, '/es/course/4/edit/');
    const [first] = (await ask('course_id=1')).items;
    assert.deepEqual(first?.keywords, ['Writing', '100% fun', 'writing']);
    assert.deepEqual(first.topics, ['Arts', 'Écriture']);
    const [fifth] = (await ask('order=created_at&limit=1&offset=4')).items;
    assert.deepEqual([fifth?.id, fifth?.created_at], [5, '2015-03-23T15:17:01.880Z']);
    assert.equal((await ask('course_id=3')).items[0]?.language_display, 'tlh');
  });

  it('sends nothing that the contract does not know', async () => {
    assert.deepEqual(listCourses.answer.parse(await ask('')), await ask(''));
    listCourseTopics.answer.parse(await get(listCourseTopics.path));
    listCourseLanguages.answer.parse(await get(listCourseLanguages.path));
  });

  it('names every topic guide, used or not', async () => {
    assert.deepEqual(await get(listCourseTopics.path), {
      topics: { arts: 'Arts', writing: 'Écriture', unused: 'Unused' },
    });
  });

  it('names the languages of listed courses that the site has', async () => {
    const body = await get(listCourseLanguages.path, { 'Accept-Language': 'de' });
    const { languages } = listCourseLanguages.answer.parse(body);
    assert.deepEqual(
      languages.map(({ code, bidi }) => [code, bidi]),
      [
        ['en', false],
        ['fr', false],
        ['he', true],
        ['pt-br', false],
      ],
    );
    assert.deepEqual(languages[1], {
      ...{ bidi: false, code: 'fr', name: 'French', name_local: 'français' },
      name_translated: 'Französisch',
    });
  });

  it('finds nothing by words that are none, and does not fall over', async () => {
    for (const q of ['a*\\', '"', '\\ \\', 'x'.repeat(5_000), '\u001f']) {
      assert.equal((await ask(`q=${encodeURIComponent(q)}`)).count, 0, q);
    }
  });
});
