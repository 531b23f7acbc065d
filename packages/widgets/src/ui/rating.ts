import type { CourseRating } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { cached } from '../foundation/formatters.js';
import type { CourseMessages } from '../locales/course/messages.js';

const most = 5;
/** A star of 24 by 24, from its top on: its right side, and the left one from the middle of the bottom. */
const right = 'l2.7 5.6 6.1.8-4.5 4.2 1.1 6.1-5.4-3';
const left = 'l-5.4 3 1.1-6.1-4.5-4.2 6.1-.8z';

/** So many stars in a row, the last one perhaps a half. */
const starRow = (halves: number): string =>
  Array.from({ length: Math.ceil(halves / 2) }, (_, position) => {
    const isWhole = position * 2 + 1 < halves;
    return `M${24 * position + 12} 3.5${isWhole ? right : 'v13.7'}${left}`;
  }).join('');

/** The stars of a course; undefined where nobody has rated, and for numbers that are no stars. */
export function starsOf({ average }: CourseRating): number | undefined {
  return average !== null && average >= 1 && average <= most ? average : undefined;
}

/** A number of stars as the language writes it: `4.5`. */
function starNumber(tag: string, stars: number): string {
  const make = (): Intl.NumberFormat => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  return cached('stars', tag, make).format(stars);
}

/** `4.5 of 5, 37 ratings`; honest where nobody has rated. */
export function ratingSentence(
  rating: CourseRating,
  messages: CourseMessages,
  tag: string,
): string {
  const stars = starsOf(rating);
  if (stars !== undefined) return messages.rated(starNumber(tag, stars), rating.count);
  return rating.count > 0 ? messages.ratings(rating.count) : messages.notRated;
}

/** Stars, to the nearest half. The sentence beside them says it in words. */
export function starPicture(rating: CourseRating): TemplateResult | typeof nothing {
  const stars = starsOf(rating);
  if (stars === undefined) return nothing;
  return html`<svg class="stars" viewBox="0 0 120 24" aria-hidden="true">
    <path d=${starRow(2 * most)} />
    <path class="full" d=${starRow(Math.round(2 * stars))} />
  </svg>`;
}
