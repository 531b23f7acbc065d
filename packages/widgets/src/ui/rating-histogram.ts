import type { RatingHistogram } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';

/** What a histogram of ratings says, in one language. */
export interface HistogramWords {
  /** @param stars From 1 to 5. */
  readonly stars: (stars: number) => string;
  /** What opens the table. */
  readonly asTable: string;
  readonly starsHeading: string;
  readonly ratingsHeading: string;
}

/** Nobody reads more digits than these in a picture; the table has all of them. */
const barWidth = 100;
const steps = [5, 4, 3, 2, 1] as const;

/**
 * How many gave each number of stars: bars, which screen readers hear as one
 * sentence, and a table for whoever wants the numbers. Nothing where the API
 * does not tell.
 */
export function ratingHistogram(
  histogram: RatingHistogram,
  words: HistogramWords,
  number: (value: number) => string,
): TemplateResult | typeof nothing {
  const most = Math.max(...steps.map((step) => histogram[step]));
  if (most <= 0) return nothing;
  const sentence = steps.map((step) => `${words.stars(step)}: ${number(histogram[step])}`);
  return html`<div class="bars" role="img" aria-label=${sentence.join(', ')} part="histogram">
      ${steps.map(
        (step) =>
          html`<span>${number(step)}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="100" height="8" />
              <rect class="bar" width=${(histogram[step] / most) * barWidth} height="8" />
            </svg>
            <span>${number(histogram[step])}</span>`,
      )}
    </div>
    <details>
      <summary>${words.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.starsHeading}</th>
            <th scope="col">${words.ratingsHeading}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step) =>
              html`<tr>
                <th scope="row">${words.stars(step)}</th>
                <td>${number(histogram[step])}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}
