import { pagingRules, yesOrNo } from './input-rules.js';
import type { Paging } from './paging.js';

/** Which teams a list holds. */
export interface TeamFilter extends Paging {
  /** True for teams whose page has an image only. */
  readonly withImage?: boolean | undefined;
}

/** What is right in a {@link TeamFilter}. The live API crashes on what is negative. */
export const teamRules = { ...pagingRules, withImage: yesOrNo };
