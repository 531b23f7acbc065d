import type { OperationName } from '../operations.js';

const callback = {
  callback: 'Name of a function, not checked: the answer is then a script that calls it.',
};

const paging = {
  limit: '100 by default if offset is given; without either, everything comes. Negative: crash.',
  offset: 'Rows to skip. Past the end: no rows. Negative: crash.',
};

const places = {
  query:
    'Words, each matched from its beginning in the names, all of them required; accents count. Without it the whole table comes; of blanks only: crash.',
  ...callback,
};

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
    ...paging,
    ...callback,
  },
  listCircleTopics: callback,
  listCircleCities: callback,
  listMapPoints: callback,
  listStories: { ...paging, ...callback },
  listCourses: {
    course_id: 'One course; also an unlisted one. Empty or not a number: crash.',
    q: 'Words, each matched from its beginning in keywords, title, caption and provider, all of them required; accents count.',
    topics:
      'Slugs of topic guides, any of them. With several, learning_circles is multiplied by the number that match, and the order usage with it.',
    keywords: 'Parts of the keywords, any of them. Empty: crash.',
    languages: 'Exact codes, any of them.',
    oer: 'true for courses with an open licence; anything else is ignored.',
    active:
      'true for courses of circles with a meeting ahead, anything else for courses of circles without. A course can be in both; one without circles is in neither.',
    facilitator_guide: 'true for courses with a guide for facilitators; false does not filter.',
    course_list: 'Number of a list of courses that a team keeps. Unknown: no rows.',
    order:
      'title ascends; usage, overall_rating and created_at descend. By default title. Rows that tie have no fixed order.',
    ...paging,
    ...callback,
  },
  listCourseTopics: callback,
  listCourseLanguages: callback,
  listTeams: {
    image: 'true for teams with a picture, which count does not take into account.',
    ...paging,
    ...callback,
  },
  getTeam: { id: 'Number of the team.', ...callback },
  searchCities: places,
  searchCountries: places,
  getPlace: {
    id: 'The place_id of a city or circle, where that is a number; with letters: 404.',
    ...callback,
  },
  listEvents: { limit: 'Rows on a page; 10 by default and for 0.', offset: 'Rows to skip.' },
  getEvent: { id: 'Number of the event, which lists do not tell.' },
  listAnnouncements: callback,
};
