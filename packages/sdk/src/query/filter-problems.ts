import type { CircleFilter, Near } from './circle-filter.js';
import { weekdays } from '../models/weekday.js';
import { isId } from './is-id.js';

const longestSearch = 500;

type Problems = Record<string, string[]>;

const within = (value: number, least: number, most: number): boolean =>
  value >= least && value <= most;

/** Callers without TypeScript send anything. */
const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

const choices = {
  place: ['any', 'in-person', 'online'],
  signup: ['open', 'closed', 'all'],
  when: ['current', 'past', 'all'],
  order: ['soonest', 'latest', 'newest', 'name', 'nearest'],
} as const;

/**
 * What is wrong with a filter, by the name of the input; empty if nothing is.
 * Each of these would crash the live API or quietly mean something else.
 */
export function filterProblems(filter: CircleFilter): Problems {
  const problems: Problems = {};
  const expect = (field: keyof CircleFilter, isRight: boolean, message: string): void => {
    if (filter[field] !== undefined && !isRight) problems[field] = [message];
  };
  expect('city', isText(filter.city), 'must be text');
  expect('topics', isTexts(filter.topics), 'must be a list of text');
  expect('language', isTexts(filter.language), 'must be a list of text');
  expect(
    'q',
    isText(filter.q) && filter.q.length <= longestSearch,
    `must be text of at most ${longestSearch} characters`,
  );
  expect('team', isId(filter.team), 'must be the number of a team');
  expect('course', isId(filter.course), 'must be the number of a course');
  expect(
    'pageSize',
    Number.isInteger(filter.pageSize) && within(filter.pageSize ?? 0, 1, 100),
    'must be a whole number from 1 to 100',
  );
  expect('after', /^\d{1,9}$/.test(filter.after ?? ''), 'must be the next of an earlier page');
  expect(
    'days',
    isTexts(filter.days) && filter.days.every((day) => weekdays.some((known) => known === day)),
    `must be a list of ${weekdays.join(', ')}`,
  );
  for (const [field, words] of Object.entries(choices)) {
    const value = filter[field as keyof typeof choices];
    expect(
      field as keyof typeof choices,
      words.some((word) => word === value),
      `must be one of ${words.join(', ')}`,
    );
  }
  if (filter.near) Object.assign(problems, nearProblems(filter.near));
  if (filter.order === 'nearest' && !filter.near) problems['order'] = ['nearest needs near'];
  return problems;
}

function nearProblems({ latitude, longitude, radiusKm = 50 }: Near): Problems {
  const messages = [
    within(latitude, -90, 90) ? '' : 'latitude must be from -90 to 90',
    within(longitude, -180, 180) ? '' : 'longitude must be from -180 to 180',
    radiusKm > 0 && Number.isFinite(radiusKm) ? '' : 'radiusKm must be above 0',
  ].filter(Boolean);
  return messages.length > 0 ? { near: messages } : {};
}
