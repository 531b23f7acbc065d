import type { OperationName } from '../operations.js';

const callback = {
  callback:
    'Name of a function, not checked: the answer is then a script that calls it [jsonp-dotted].',
};

const order = 'Rows that tie have no fixed order and may move between pages [source].';

const paging = {
  limit: '100 by default if offset is given [lc-offset-only]; without either, everything comes.',
  offset: 'Rows to skip; past the end there are none.',
};

const places = {
  query:
    'Words, each matched from its beginning in the names, all of them required; accents count [places-city-unaccented]. Without it the whole table comes [places-city-q-param]; of blanks only: crash [places-city-blank].',
  ...callback,
};

/** What each parameter does, by operation, as observed on the live API; in brackets is where a fact is from. */
export const parameterDescriptions: Readonly<
  Partial<Record<OperationName, Readonly<Record<string, string>>>>
> = {
  listCircles: {
    id: 'One circle; an unknown one is no row, with status 200 [lc-id-unknown]. Also brings drafts [lc-id-draft], members-only and deleted circles [lc-id-deleted]. Empty or not a number: crash [lc-id-empty] [lc-id-abc].',
    q: 'Words, each matched from its beginning [lc-q-prefix], all of them required; no stemming, accents count [lc-q-unaccented]. A circle comes once for each facilitator [lc-q-duplicate-facilitators]. Only punctuation, a tab or NUL: crash [lc-q-only-punct] [lc-q-tab] [lc-q-nul].',
    city: 'Exact name, with case [lc-city-case] and accents.',
    course_id: 'Circles of one course. Empty or not a number: crash [lc-course-id-empty].',
    team_id: 'Circles of one team. Empty: crash [lc-team-empty].',
    latitude:
      'With longitude: the middle of a box. Alone it is ignored [lc-lat-only]. Empty: crash [lc-lat-empty].',
    longitude:
      'With latitude: the middle of a box, which ends at 180 degrees [lc-near-dateline]. Alone it is ignored [lc-lon-only].',
    distance:
      'Half the side of the box in kilometres; 50 by default. 0 finds exact coordinates [lc-distance-zero].',
    weekdays:
      'Weekdays of the first meeting: 0 is Monday, 5 Saturday, -1 Sunday [lc-weekdays-m1]. 6 matches nothing [lc-weekdays-6]. Empty: crash [lc-weekdays-empty].',
    online: 'Only online, or only in person.',
    topics:
      'Parts of the keywords of the course; any of them suffices [lc-topics-multi]. Not the slugs of topic guides.',
    signup: '"open", or anything else for closed [lc-signup-empty]. Knows no limit of seats.',
    active:
      '"true" for circles that have not ended, anything else for those that have [lc-active-1].',
    scope:
      'active: not ended; upcoming: not begun; current: between; completed: ended. The first three add next_meeting_date.',
    cu_credit: 'true for circles for credit; false does not filter [lc-cu-credit-false].',
    order: `By default the number of the circle, ascending. start_date descends [lc-order-start_date], first_meeting_date is the same ascending [lc-order-first_meeting_date]. Empty: refused [lc-order-empty]. ${order}`,
    limit: `${paging.limit} Negative or beyond any integer: crash [lc-limit-negative] [lc-limit-bigint].`,
    offset: `${paging.offset} Negative: crash [lc-offset-negative].`,
    ...callback,
  },
  listCircleTopics: callback,
  listCircleCities: callback,
  listMapPoints: callback,
  listStories: {
    limit: `${paging.limit} What is not a number is taken for 100 [lc-successes-limit-abc]. Negative: crash [lc-successes-negative].`,
    offset: paging.offset,
    ...callback,
  },
  listCourses: {
    course_id:
      'One course, also an unlisted one [courses-course-id-unlisted]; an unknown one is no row. Empty or not a number: crash [courses-course-id-empty] [courses-course-id-abc]. The name "id" is ignored [courses-id-param].',
    q: 'Words, each matched from its beginning in keywords, title, caption and provider, all of them required; accents count. Only punctuation: crash [courses-q-only-punct].',
    topics:
      'Slugs of topic guides, any of them; titles match nothing [courses-topics-title]. With several, learning_circles is multiplied by the number that match, and the order usage with it [observed].',
    keywords:
      'Parts of the keywords; any of them suffices [courses-keywords-multi]. Empty or a comma: crash [courses-keywords-empty] [courses-keywords-comma].',
    languages: 'Exact codes, any of them [courses-languages].',
    oer: 'true for courses with an open licence; anything else is ignored [courses-oer-false].',
    active:
      'true for courses of circles with a meeting ahead, anything else for courses of circles without [courses-active-1]. A course can be in both [courses-active-true]; one without circles is in neither.',
    facilitator_guide: 'true for courses with a guide for facilitators; false does not filter.',
    course_list: 'Number of a list of courses that a team keeps. Unknown: no rows.',
    order: `title ascends; usage, overall_rating and created_at descend. By default title. ${order}`,
    limit: `${paging.limit} Negative: crash [courses-limit-negative].`,
    offset: paging.offset,
    ...callback,
  },
  listCourseTopics: callback,
  listCourseLanguages: callback,
  listTeams: {
    image: 'true for teams with an image; count does not take it into account [teams-image].',
    limit: `${paging.limit} What is not a number is taken for 100 [teams-limit-abc]. Negative: crash [teams-limit-negative].`,
    offset: paging.offset,
    ...callback,
  },
  getTeam: { id: 'Number of the team.', ...callback },
  searchCities: places,
  searchCountries: places,
  getPlace: {
    id: 'The place_id of a city or circle, where that is a number; one with letters is not found [observed].',
    ...callback,
  },
  listEvents: {
    limit:
      'Rows on a page; 10 by default, for 0 [events-limit0], and where it is no natural number [events-limit-negative].',
    offset: 'Rows to skip; past the end there are none [events-past-end].',
  },
  getEvent: { id: 'Number of the event, which lists do not tell [events].' },
  listAnnouncements: callback,
};
