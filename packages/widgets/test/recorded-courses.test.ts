import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Course } from '@circlet/sdk';
import { createClient } from '@circlet/sdk';
import {
  recordedSite,
  recordingsOf,
  withoutRecordings,
} from '../../../test/recordings/recorded.js';
import { en } from '../src/locales/course/en.js';
import { courseAddress, courseFacts } from '../src/ui/course-card.js';
import { ratingSentence } from '../src/ui/rating.js';

/** All courses of all recorded answers that are lists. */
async function recordedCourses(): Promise<Course[]> {
  const lists = recordingsOf('/api/courses/').filter(
    ({ status, body }) => status === 200 && body.startsWith('{"') && body.includes('"items"'),
  );
  const pages = lists.map(({ body }) => {
    const fetch = () => Promise.resolve(new Response(body));
    return createClient({ api: recordedSite, fetch }).courses.list();
  });
  return (await Promise.all(pages)).flatMap(({ items }) => items);
}

test(
  'says of every recorded course what is known, and nothing else',
  { skip: withoutRecordings },
  async () => {
    const courses = await recordedCourses();
    assert.ok(courses.length > 100, `only ${courses.length} courses`);
    for (const course of courses) {
      const facts = courseFacts(course, en, 'en');
      for (const fact of facts)
        assert.doesNotMatch(fact, /undefined|null|NaN|Unknown/, course.title);
      assert.match(
        ratingSentence(course.rating, en, 'en'),
        /^([1-5](\.\d)? of 5, )?\d+ ratings?$|^Not rated yet$/,
      );
      assert.match(courseAddress(course), /^https?:/);
    }
  },
);
