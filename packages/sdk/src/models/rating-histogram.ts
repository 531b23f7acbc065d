import { isObject } from '../wire/is-object.js';
import type { RatingHistogram } from './course.js';

/**
 * Ratings as numbers, from the text with JSON that the API sends,
 * `{"5": 26, "4": 9, …}` or `{}`.
 *
 * @param onOdd Called once if anything in it is odd; what is odd or missing counts as 0.
 */
export function ratingHistogram(text: string, onOdd: () => void): RatingHistogram {
  const histogram = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  const steps = parse(text);
  let isOdd = !isObject(steps);
  for (const [stars, count] of Object.entries(isObject(steps) ? steps : {})) {
    if (Object.hasOwn(histogram, stars) && isCount(count))
      Object.assign(histogram, { [stars]: count });
    else isOdd = true;
  }
  if (isOdd) onOdd();
  return histogram;
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
