import type { CircleQuery } from '@circlet/contract';
import { weekdays } from '../models/weekday.js';
import type { CircleFilter } from './circle-filter.js';
import type { Box } from './near-boxes.js';
import { listEntries, searchWords, tidyText } from './search-words.js';

const orders = {
  soonest: 'first_meeting_date',
  latest: 'last_meeting_date',
  newest: 'created_at',
  name: 'name',
  nearest: undefined,
} as const;

const scopes = { current: 'active', past: 'completed', all: undefined } as const;

/**
 * The question that the API is asked for a filter, without its page. What the
 * API cannot answer (languages, dates, seats, `nearest`) is not part of it.
 *
 * @param box Where to look; the `near` of the filter is not read, since the API
 *   may have to be asked twice for it.
 */
export function circleQuery(filter: CircleFilter, box?: Box): CircleQuery {
  const { order, place = 'any', signup = 'all', days = [] } = filter;
  return {
    q: searchWords(filter.q),
    city: tidyText(filter.city ?? '') || undefined,
    course_id: filter.course,
    team_id: filter.team,
    ...box,
    weekdays: days.length > 0 ? wireDays(days) : undefined,
    online: place === 'any' ? undefined : place === 'online',
    topics: listEntries(filter.topics?.join()),
    signup: signup === 'all' ? undefined : signup,
    scope: scopes[filter.when ?? 'all'],
    cu_credit: filter.credit || undefined,
    order: order && orders[order],
  };
}

/** The API looks for Sunday under -1; should that be mended one day, 6 will be right. */
function wireDays(days: readonly string[]): number[] {
  const numbers = weekdays.flatMap((day, number) => (days.includes(day) ? [number] : []));
  return numbers.includes(6) ? [...numbers, -1] : numbers;
}
