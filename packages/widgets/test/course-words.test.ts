import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar as detailsAr } from '../src/locales/coursedetails/ar.js';
import { en as detailsEn } from '../src/locales/coursedetails/en.js';
import type { CourseDetailsMessages } from '../src/locales/coursedetails/messages.js';
import { ar } from '../src/locales/courses/ar.js';
import { en } from '../src/locales/courses/en.js';
import type { CoursesMessages } from '../src/locales/courses/messages.js';

/** Every plain sentence, however deep. */
function* plain(messages: object): Generator<[string, string]> {
  for (const [name, value] of Object.entries(messages) as [string, unknown][]) {
    if (typeof value === 'string') yield [name, value];
    else if (typeof value === 'object' && value !== null) yield* plain(value);
  }
}

function* sentences(
  messages: CoursesMessages,
  details: CourseDetailsMessages,
): Generator<[string, string]> {
  yield* plain(messages);
  yield* plain(details);
  for (const number of [0, 1, 2, 3, 11, 100]) {
    yield ['count', messages.count(number, undefined)];
    yield ['count', messages.count(number, 200)];
    yield ['usedIn', messages.usedIn(number)];
    yield ['rated', messages.rated('4.5', number)];
    yield ['ratings', messages.ratings(number)];
    yield ['moreTopics', messages.moreTopics(number)];
    yield ['showAll', details.showAll(number)];
    yield ['stars', details.stars(number)];
  }
}

for (const [messages, details] of [
  [en, detailsEn],
  [ar, detailsAr],
] as const) {
  test(`has every sentence about courses in ${messages.language}, with its numbers`, () => {
    for (const [name, sentence] of sentences(messages, details))
      assert.ok(
        sentence.trim().length > 0 && !/#|undefined/.test(sentence),
        `${name}: ${sentence}`,
      );
  });
}

test('agrees with numbers of courses', () => {
  assert.equal(en.count(1, 1), '1 course');
  assert.equal(en.count(12, 57), '12 of 57 courses');
  assert.equal(en.count(12, undefined), 'More than 12 courses');
  assert.equal(en.usedIn(0), 'No learning circle yet');
  assert.equal(ar.usedIn(2), 'في حلقتي تعلّم');
});
