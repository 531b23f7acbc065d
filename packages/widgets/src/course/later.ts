/** What is needed beside the first look, by some. */
export type Later = typeof import('./course-later.js');

/** Fetches it. Rejects if it cannot be had. */
export const later = (): Promise<Later> => import('./course-later.js');
