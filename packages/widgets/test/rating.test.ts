import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from '../src/locales/course/ar.js';
import { en } from '../src/locales/course/en.js';
import { ratingSentence, starsOf } from '../src/ui/rating.js';

const histogram = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
const rating = (average: number | null, count: number) => ({ average, count, histogram });

const sentences: readonly [number | null, number, string][] = [
  [4.54, 37, '4.5 of 5, 37 ratings'],
  [5, 1, '5 of 5, 1 rating'],
  [1, 2, '1 of 5, 2 ratings'],
  [null, 0, 'Not rated yet'],
  [null, 3, '3 ratings'],
  // Numbers that are no stars are not shown as if they were.
  [6, 37, '37 ratings'],
  [-1, 37, '37 ratings'],
  [0.4, 37, '37 ratings'],
  [NaN, 37, '37 ratings'],
  [Infinity, 0, 'Not rated yet'],
];
for (const [average, count, sentence] of sentences) {
  test(`says "${sentence}" of ${average} stars by ${count}`, () => {
    assert.equal(ratingSentence(rating(average, count), en, 'en'), sentence);
  });
}

test('writes numbers as the language does', () => {
  assert.equal(ratingSentence(rating(4.5, 2), ar, 'ar-EG'), '٤٫٥ من 5، تقييمان');
  assert.equal(starsOf(rating(4.5, 2)), 4.5);
});
