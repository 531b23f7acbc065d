import { LateCode } from '../foundation/late-code.js';

/** What a catalog needs after its first results. */
export type Later = typeof import('./catalog-later.js');

/** The same, to be fetched. */
export const late = new LateCode<Later>(() => import('./catalog-later.js'));
