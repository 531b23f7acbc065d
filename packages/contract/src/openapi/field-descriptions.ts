/**
 * What each field of the wire means, for the published document. They stand
 * apart from the schemas so that no page pays for prose.
 */
export const fieldDescriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CircleCourse: {
    link: 'Where the course itself is taken.',
    course_page_url: 'The page about the course on the platform, in the language of the request.',
  },
  LearningCircle: {
    name: 'Plain text, up to 128 characters, not escaped; may contain "<". May be empty in old records: then the title of the course serves.',
    facilitator:
      'All first names as one phrase, or the word for "Unknown" in the language of the request.',
    facilitators: 'First names; may be empty.',
    venue: 'Name of the venue.',
    venue_address: 'Street address and city; begins with ", " where there is no street.',
    venue_website: 'May be empty, and may be something other than an address of the web.',
    country: "In the country's own language; may be empty.",
    country_en: 'In English; may be empty.',
    latitude: 'Decimal degrees as text with six digits, or null.',
    longitude: 'Decimal degrees as text with six digits, or null.',
    place_id: 'Usually empty, or a number from GeoNames.',
    language: 'ISO code with a lower-case region where there is one, such as "pt-br".',
    day: 'English weekday of the first meeting, whatever the language of the request.',
    start_date: 'Date of the first meeting at the venue.',
    start_datetime: 'The first meeting as an instant with the offset of the venue.',
    meeting_time: 'Time of day at the venue, 24-hour clock.',
    end_time: 'Start plus duration; wraps past midnight.',
    time_zone:
      'Abbreviation that is valid at the first meeting ("CST"), or an offset ("-03"). The name of the zone is not sent.',
    last_meeting_date: 'Date of the last meeting.',
    weeks: 'The number of meetings, 0 included. Not a number of weeks.',
    url: 'The sign-up page, in the language of the request.',
    report_url: 'Always there, also where there is no report.',
    studygroup_path: 'Path of the page for facilitators.',
    signup_limit: 'Seats, or null for no limit.',
    signup_count: 'Active sign-ups; may exceed the limit.',
    signup_open:
      'Accepts sign-ups and ends after today. Does not know the limit: a full circle says true. On the last day it is false while the filter signup=open still includes the circle.',
    status: 'State; "closed" means not accepting sign-ups and not ended.',
    image_url: 'Absent where there is no image.',
    signup_question:
      'The own question of the circle; absent where there is none, otherwise an answer is required to sign up.',
    next_meeting_date:
      'Only with scope=active, upcoming or current; null where no meeting is ahead.',
    is_facilitator: 'Only for a session with user=true.',
    is_learner: 'Only for a session with user=true.',
  },
  CircleList: {
    count: 'Rows after all filters. With q, a circle counts once for each facilitator.',
    signup_open_count: 'Rows that are open, after every filter but signup.',
    signup_closed_count: 'Rows that are not open, after every filter but signup.',
    offset: 'There if offset or limit was sent.',
    limit: 'There if offset or limit was sent.',
  },
  Signup: {
    learning_circle: 'Number of the circle. Refused: an unknown one.',
    name: 'Required, up to 128 characters; the live API crashes beyond.',
    email:
      'Required, ASCII, not trimmed, up to 254 characters; the live API crashes beyond. The same e-mail for the same circle, whatever its case, updates the earlier signup and is answered like a new one.',
    mobile:
      'A valid international number with its "+", or empty. The live API crashes on one that is longer than 20 characters as it is written.',
    consent: 'Required, and must be true.',
    communications_opt_in: 'Whether news may be sent; false by default.',
  },
  SignupQuestions: {
    goals: 'Required.',
    support: 'Required.',
    custom_question:
      'Required where the circle has an own question; checked only once everything else is valid.',
  },
  SignupAnswer: {
    status: '"created", also where an earlier signup was updated.',
  },
  ErrorEnvelope: {
    errors: 'Messages by parameter or field; a few operations send one plain text.',
  },
};
