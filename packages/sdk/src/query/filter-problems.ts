import type { CircleFilter, Near } from './circle-filter.js';
import { weekdays } from '../models/weekday.js';

const longestSearch = 500;
const largestId = 2_147_483_647;

type Problems = Record<string, string[]>;

const isId = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= largestId;

const within = (value: number, least: number, most: number): boolean =>
  value >= least && value <= most;

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
  const require = (field: keyof CircleFilter, isRight: boolean, message: string): void => {
    if (filter[field] !== undefined && !isRight) problems[field] = [message];
  };
  require('q', (filter.q?.length ?? 0) <= longestSearch, `use at most ${longestSearch} characters`);
  require('team', isId(filter.team ?? 0), 'must be the number of a team');
  require('course', isId(filter.course ?? 0), 'must be the number of a course');
  require('pageSize', Number.isInteger(filter.pageSize) &&
    within(filter.pageSize ?? 0, 1, 100), 'must be a whole number from 1 to 100');
  require('after', /^\d{1,9}$/.test(filter.after ?? ''), 'must be the next of an earlier page');
  require('days', (filter.days ?? []).every((day) =>
    weekdays.includes(day),
  ), `must be among ${weekdays.join(', ')}`);
  for (const [field, words] of Object.entries(choices)) {
    const value = filter[field as keyof typeof choices];
    require(field as keyof typeof choices, words.some(
      (word) => word === value,
    ), `must be one of ${words.join(', ')}`);
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
