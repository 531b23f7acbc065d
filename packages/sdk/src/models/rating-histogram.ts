import type { RatingHistogram } from './course.js';

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * Ratings as numbers, from the text with JSON that the API sends,
 * `{"5": 26, "4": 9, …}` or `{}`.
 *
 * @returns 0 for what is missing or odd, and whether anything is odd.
 */
export function ratingHistogram(text: string): { histogram: RatingHistogram; isOdd: boolean } {
  const steps = parse(text);
  const counts = Object.entries(steps ?? {});
  const isOdd =
    !steps || counts.some(([stars, count]) => !/^[1-5]$/.test(stars) || !isCount(count));
  const given = ([1, 2, 3, 4, 5] as const).map((stars) => steps?.[stars]);
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = given.map((count) =>
    isCount(count) ? count : 0,
  );
  return { histogram: { 1: one, 2: two, 3: three, 4: four, 5: five }, isOdd };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json = JSON.parse(text) as unknown;
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isObject ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
