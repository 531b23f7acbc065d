import { LateCode } from '../foundation/late-code.js';

/** What a finder needs after its first results. */
export type Later = typeof import('./finder-later.js');

/** The same, to be fetched. */
export const late = new LateCode<Later>(() => import('./finder-later.js'));
