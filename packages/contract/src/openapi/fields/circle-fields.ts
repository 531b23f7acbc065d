import type { FieldDescriptions } from './descriptions.js';

const circle = {
  id: 'Number of the circle.',
  name: 'Plain text, up to 128 characters, not escaped; may contain "<" [lc-id-html-in-name]. May be empty in old records [lc-id-name-empty]: then the title of the course serves.',
  course: 'The course that is taken; it may be unlisted [lc-id-unlisted-course].',
  facilitator:
    'All first names as one phrase, or the word for "Unknown" in the language of the request [lc-id-no-facilitator] [lc-accept-language-fr].',
  facilitators: 'First names; may be empty [lc-id-no-facilitator].',
  venue: 'Name of the venue.',
  venue_address:
    'Street address and city; begins with ", " where there is no street [lc-id-blank-venue-address].',
  venue_website: 'May be empty, and may be something other than an address of the web [source].',
  city: 'As its facilitator wrote it.',
  region: 'May be empty.',
  country: "In the country's own language; may be empty.",
  country_en: 'In English; may be empty.',
  latitude: 'Decimal degrees as text with six digits, or null [lc-id-online].',
  longitude: 'Decimal degrees as text with six digits, or null [lc-id-online].',
  place_id: 'Usually empty, or a number from GeoNames.',
  online: 'Whether the circle meets online.',
  language: 'ISO code with a lower-case region where there is one, such as "pt-br".',
  day: 'English weekday of the first meeting, whatever the language of the request [lc-accept-language-de].',
  start_date: 'Date of the first meeting at the venue.',
  start_datetime: 'The first meeting as an instant with the offset of the venue.',
  meeting_time: 'Time of day at the venue, 24-hour clock.',
  end_time: 'Start plus duration; wraps past midnight [lc-id-late-night-wrap].',
  time_zone:
    'Abbreviation that is valid at the first meeting ("CST"), or an offset ("-03"). The name of the zone is not sent, so what happens to later meetings when clocks change is not known.',
  last_meeting_date: 'Date of the last meeting.',
  weeks: 'The number of meetings, 0 included [lc-id-no-meetings]. Not a number of weeks.',
  url: 'The sign-up page, in the language of the request [lc-accept-language-de].',
  report_url: 'Always there, also where there is no report.',
  studygroup_path: 'Path of the page for facilitators.',
  draft: 'Whether the circle is not published. Only asked for by its number can it be one.',
  signup_limit: 'Seats, or null for no limit. A limit of 0 is sent as null [lc-id-limit-zero].',
  signup_count: 'Active sign-ups; may exceed the limit [signup-full-after].',
  signup_open:
    'Accepts sign-ups and ends after today. Does not know the limit: a full circle says true [lc-id-full]. On the last day it is false while the filter signup=open still includes the circle [lc-id-ends-today].',
  image_url: 'Absent where there is no image.',
  signup_question:
    'The own question of the circle; absent where there is none, otherwise an answer is required to sign up [signup-question-missing].',
  next_meeting_date:
    'Only with scope=active, upcoming or current [lc-scope-current]; null where no meeting is ahead [observed].',
  is_facilitator: 'Only for a session with user=true; 0 or 1 [lc-user-auth].',
  is_learner: 'Only for a session with user=true [lc-user-auth].',
};

const slice = {
  offset: 'There if offset or limit was sent [lc-offset-only].',
  limit: 'There if offset or limit was sent [lc-offset-only].',
};

/** The fields of circles and of what is about them. */
export const circleFields: FieldDescriptions = {
  CircleCourse: {
    id: 'Number of the course.',
    title: 'Plain text.',
    provider: 'Plain text.',
    link: 'Where the course itself is taken.',
    course_page_url: 'The page about the course on the platform, in the language of the request.',
  },
  LearningCircle: {
    ...circle,
    status:
      'State; "closed" means not accepting sign-ups and not ended [lc-id-closed-in-progress].',
  },
  CircleList: {
    count:
      'Rows after all filters. With q, a circle counts once for each facilitator [lc-q-duplicate-facilitators].',
    signup_open_count: 'Rows that are open, after every filter but signup [lc-signup-open].',
    signup_closed_count: 'Rows that are not open, after every filter but signup [lc-signup-open].',
    ...slice,
    items: 'The circles; with q, once for each facilitator [lc-q-duplicate-facilitators].',
  },
  CircleTopics: {
    topics:
      'How many courses have each keyword, by the keyword in lower case. Keywords are free text, not topic guides; courses are those of circles with a meeting ahead [lc-topics-list].',
  },
  CircleCity: { label: 'Name of the city.', value: 'The same, for the filter of circles.' },
  CircleCities: {
    count: 'The number of items.',
    items:
      'Cities of all circles that were ever published, also past ones; "Online" may be among them [lc-cities-list].',
  },
  MapPoint: {
    id: 'Number of the circle.',
    title: 'Plain text.',
    latitude: 'Decimal degrees as text with six digits, or null.',
    longitude: 'Decimal degrees as text with six digits, or null.',
    city: 'As its facilitator wrote it.',
    start_date: 'Date of the first meeting at the venue.',
    active: 'Whether the circle ends after today.',
    url: 'The sign-up page; only where the circle is active [lc-map].',
    report_url: 'The report; only where the circle has ended and learners have answered [lc-map].',
  },
  CircleMap: { items: 'Every published circle, without pages [lc-map].' },
  Story: circle,
  StoryList: {
    ...slice,
    items: 'Circles that have ended and whose learners have answered, newest first.',
  },
};
