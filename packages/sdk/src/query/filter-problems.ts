import { weekdays } from '../models/weekday.js';
import type { CircleFilter, Near } from './circle-filter.js';
import * as rule from './input-rules.js';

/** Half of the way around the Earth: everything is nearer. */
const farthestKm = 20_040;

const rules = {
  ...rule.pagingRules,
  q: rule.words,
  team: rule.numberOf('team'),
  course: rule.numberOf('course'),
  city: rule.text,
  days: [
    (value) => rule.isTexts(value) && value.every((day) => weekdays.some((known) => known === day)),
    `must be a list of ${weekdays.join(', ')}`,
  ],
  place: rule.oneOf('any', 'in-person', 'online'),
  topics: rule.texts,
  language: rule.texts,
  signup: rule.oneOf('open', 'closed', 'all'),
  when: rule.oneOf('current', 'past', 'all'),
  startsFrom: rule.date,
  startsUntil: rule.date,
  hasSeats: rule.yesOrNo,
  credit: rule.yesOrNo,
  order: rule.oneOf('soonest', 'latest', 'newest', 'name', 'nearest'),
} as const satisfies Partial<Record<keyof CircleFilter, rule.Rule>>;

/**
 * What is wrong with a filter, by the name of the input; empty if nothing is.
 * Each of these would crash the live API or quietly mean something else.
 */
export function filterProblems(filter: CircleFilter): rule.Problems {
  const problems = rule.ruleProblems(filter, rules);
  if (problems['filter']) return problems;
  const { near, order, startsFrom, startsUntil } = filter;
  if (near !== undefined) Object.assign(problems, nearProblems(near));
  if (order === 'nearest' && !near) problems['order'] = ['nearest needs near'];
  const isRight = Object.keys(problems).length === 0;
  if (isRight && startsFrom && startsUntil && startsFrom > startsUntil) {
    problems['startsUntil'] = ['must not be before startsFrom'];
  }
  return problems;
}

function nearProblems(near: Near | null): rule.Problems {
  const { latitude, longitude, radiusKm = 50 }: Partial<Near> = near ?? {};
  const messages = [
    rule.isWithin(latitude, -90, 90) ? '' : 'latitude must be from -90 to 90',
    rule.isWithin(longitude, -180, 180) ? '' : 'longitude must be from -180 to 180',
    rule.isWithin(radiusKm, Number.MIN_VALUE, farthestKm)
      ? ''
      : `radiusKm must be above 0 and at most ${farthestKm}`,
  ].filter(Boolean);
  return messages.length > 0 ? { near: messages } : {};
}
