import type { CourseFilter } from './course-filter.js';
import * as rule from './input-rules.js';

const rules = {
  ...rule.pagingRules,
  q: rule.words,
  provider: rule.words,
  topics: rule.texts,
  keywords: rule.texts,
  languages: rule.texts,
  openLicence: rule.yesOrNo,
  guide: rule.yesOrNo,
  courseList: rule.numberOf('list of courses'),
  order: rule.oneOf('title', 'popular', 'rated', 'newest'),
} as const satisfies Record<keyof CourseFilter, rule.Rule>;

/** What is wrong with a filter of courses, by the name of the input; empty if nothing is. */
export const courseProblems = (filter: CourseFilter): rule.Problems =>
  rule.ruleProblems(filter, rules);
