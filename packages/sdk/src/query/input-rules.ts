import { isId } from './is-id.js';

/** Whether an input is right, and what to say of one that is not. Callers without TypeScript send anything. */
export type Rule = readonly [isRight: (value: unknown) => boolean, message: string];

/** What is wrong with an input, by name. */
export type Problems = Record<string, string[]>;

const longestSearch = 500;

const isText = (value: unknown): value is string => typeof value === 'string';

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

export const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

export const text: Rule = [isText, 'must be text'];

export const texts: Rule = [isTexts, 'must be a list of text'];

/** Words to search for. */
export const words: Rule = [
  (value) => isText(value) && value.length <= longestSearch,
  `must be text of at most ${longestSearch} characters`,
];

export const yesOrNo: Rule = [(value) => typeof value === 'boolean', 'must be true or false'];

export const numberOf = (thing: string): Rule => [isId, `must be the number of a ${thing}`];

export const oneOf = (...choices: readonly string[]): Rule => [
  (value) => choices.some((choice) => choice === value),
  `must be one of ${choices.join(', ')}`,
];

/** A day of the calendar, `2026-11-30`. */
export const date: Rule = [
  (value) =>
    isText(value) &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    new Date(Date.parse(value) || 0).toISOString().startsWith(value),
  'must be a date such as 2026-11-30',
];

/** How a list is cut into pages. */
export const pagingRules = {
  pageSize: [
    (value) => Number.isInteger(value) && isWithin(value, 1, 100),
    'must be a whole number from 1 to 100',
  ],
  after: [
    (value) => isText(value) && /^\d{1,9}$/.test(value),
    'must be the next of an earlier page',
  ],
} as const satisfies Readonly<Record<string, Rule>>;

/** What is wrong with a filter; empty if nothing is. What is left out is right. */
export function ruleProblems(filter: unknown, rules: Readonly<Record<string, Rule>>): Problems {
  if (typeof filter !== 'object' || filter === null) return { filter: ['must be an object'] };
  const given = filter as Readonly<Record<string, unknown>>;
  const wrong = Object.entries(rules).filter(
    ([name, [isRight]]) => given[name] !== undefined && !isRight(given[name]),
  );
  return Object.fromEntries(wrong.map(([name, [, message]]) => [name, [message]]));
}
