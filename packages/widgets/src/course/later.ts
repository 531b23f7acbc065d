import { LateCode } from '../foundation/late-code.js';

/** What is needed beside the first look, by some. */
export const late = new LateCode<typeof import('./course-later.js')>(
  () => import('./course-later.js'),
);

/** What draws a line and a badge, which is asked for side by side with the circles. */
export const short = new LateCode<typeof import('./course-short.js')>(
  () => import('./course-short.js'),
);
