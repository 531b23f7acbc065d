import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ApiError, connect } from '@circlet/sdk/parts';
import { createTestApi } from '@circlet/sdk/testing';
import { chosenCourse, courseNumber } from '../src/course/course-number.js';
import { readCourseSettings } from '../src/course/course-settings.js';

const provider = 'Open Shelf';
const courses = [
  { id: 7, title: 'Reading' },
  { id: 8, title: 'Reading aloud' },
  { id: 9, title: 'Writing' },
  { id: 12, title: 'WRITING ' },
];

/** What a webmaster is told. */
function told(title: string, of = courses): string {
  try {
    return `chose ${chosenCourse(of, { provider, title })}`;
  } catch (error) {
    assert.ok(error instanceof ApiError && error.kind === 'notfound');
    return error.message;
  }
}

describe('a course by its title', () => {
  test('is found without regard to capitals and spaces', () => {
    for (const title of ['Reading', ' reading ', 'READING'])
      assert.equal(told(title), 'chose 7', title);
    assert.equal(told('reading  ALOUD'), 'chose 8');
  });

  test('is not guessed where several have it', () => {
    assert.equal(
      told('Writing'),
      '<circlet-course>: 2 courses of "Open Shelf" are called "Writing". Write course="9" or course="12".',
    );
  });

  test('is not guessed where none has it', () => {
    assert.equal(
      told('Read'),
      '<circlet-course>: no course of "Open Shelf" is called "Read". Write course="7" for "Reading", course="8" for "Reading aloud", course="9" for "Writing", course="12" for "WRITING ".',
    );
    const many = Array.from({ length: 13 }, (_, id) => ({ id, title: `Course ${id}` }));
    assert.match(told('Read', many), /"Course 9" \(and 3 more\)\.$/);
  });

  test('says that there is no such provider', () => {
    assert.match(told('Reading', []), /no courses of a provider called "Open Shelf"/);
  });

  test('is looked for among all courses of its provider', async () => {
    const many = Array.from({ length: 240 }, (_, number) => ({
      id: number + 1,
      title: `Course ${number + 1}`,
      provider: number % 2 ? provider : 'Another',
    }));
    const api = createTestApi({ courses: many });
    const connection = connect({ fetch: api.fetch });
    const { signal } = new AbortController();
    const number = (title: string) => courseNumber(connection, { provider, title }, signal);
    assert.equal(await number('course 240'), 240);
    await assert.rejects(number('Course 239'), { kind: 'notfound' });
    assert.deepEqual(api.crashes, []);
  });
});

describe('the attributes', () => {
  const read = (given: Record<string, unknown>) => readCourseSettings((name) => given[name]);

  test('name a course by its number, or by provider and title', () => {
    assert.deepEqual(read({ course: '7' }).wrong, []);
    assert.deepEqual(read({ provider, courseTitle: 'Reading' }).wrong, []);
    for (const given of [{}, { provider }, { courseTitle: 'Reading' }, { course: 'seven' }])
      assert.deepEqual(read(given).wrong, ['course'], JSON.stringify(given));
  });

  test('are a list with headings of the second level where nothing is said', () => {
    const { settings } = read({ course: 7, size: 'huge' });
    assert.equal(settings.size, 'list');
    assert.equal(settings['heading-level'], 2);
    assert.equal(settings.course, 7);
  });
});
