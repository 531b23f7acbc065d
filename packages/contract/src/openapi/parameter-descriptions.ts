import type { OperationName } from '../operations.js';

/** What each query parameter does, by operation, as observed on the live API. */
export const parameterDescriptions: Readonly<
  Partial<Record<OperationName, Readonly<Record<string, string>>>>
> = {
  listCircles: {
    id: 'One circle. Also brings drafts, members-only and deleted circles. Empty or not a number: refused.',
    q: 'Words, each matched from its beginning, all of them required; no stemming, accents count. A circle comes once for each facilitator.',
    city: 'Exact name, with case and accents.',
    course_id: 'Circles of one course.',
    team_id: 'Circles of one team.',
    latitude: 'With longitude: the middle of a box. Alone it is ignored.',
    longitude: 'With latitude: the middle of a box. Alone it is ignored.',
    distance: 'Half the side of the box in kilometres; 50 by default.',
    weekdays:
      'Weekdays of the first meeting: 0 is Monday, 5 Saturday, -1 Sunday. 6 matches nothing.',
    online: 'Only online, or only in person.',
    topics: 'Parts of the keywords of the course; any of them suffices.',
    signup: '"open", or anything else for closed.',
    active: '"true" for circles that have not ended, anything else for those that have.',
    scope:
      'active: not ended; upcoming: not begun; current: between; completed: ended. The first three add next_meeting_date.',
    cu_credit: 'Only circles for credit.',
    order: 'By default the number of the circle, ascending. Rows that tie have no fixed order.',
    limit: '100 by default if offset is given; without either, everything comes.',
    offset: 'Rows to skip.',
    callback: 'Name of a function: the answer is then a script that calls it.',
  },
};
