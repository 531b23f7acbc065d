import type { OperationName } from '../operations.js';

/** What the document says of an operation. */
interface OperationNote {
  readonly tag: keyof typeof tags;
  readonly summary: string;
  /** What the parameters and fields do not say. */
  readonly description: string;
}

/** The groups of operations. */
export const tags = {
  circles: 'Learning circles: people who take a free course together.',
  courses: 'The courses that circles take.',
  teams: 'Organisations that run circles.',
  places: 'Cities and countries, for forms.',
  community: 'Events, announcements and messages.',
} as const;

/** Every operation in a few words; in brackets is where a fact is from. */
export const operationNotes: Readonly<Record<OperationName, OperationNote>> = {
  listCircles: {
    tag: 'circles',
    summary: 'List learning circles',
    description:
      'Published circles, past ones included [lc-all]. Circles have no address of their own [lc-path-id]: with id, the list is that circle. Answers, refusals too, may be kept for 15 minutes, so that counts may be that old; a parameter that the API does not know goes past it [lc-q-cachebuster].',
  },
  listCircleTopics: {
    tag: 'circles',
    summary: 'List the keywords of circles',
    description:
      'Keywords of the courses of circles with a meeting ahead, in no order that means anything.',
  },
  listCircleCities: {
    tag: 'circles',
    summary: 'List the cities of circles',
    description: 'The spellings that the filter city of circles matches.',
  },
  listMapPoints: {
    tag: 'circles',
    summary: 'List every circle for a map',
    description: 'All published circles at once, those without coordinates included [lc-map].',
  },
  listStories: {
    tag: 'circles',
    summary: 'List past circles with feedback',
    description: 'How many there are is not told [lc-successes].',
  },
  createSignup: {
    tag: 'circles',
    summary: 'Sign up for a learning circle',
    description:
      'The body is read as JSON whatever its type [signup-text-plain]. An e-mail that has signed up already updates that signup [signup-duplicate-email]. The live API sends an e-mail before it answers [source], so the answer may be late, and a crash may follow a signup that was stored. Without the last slash the body is lost [signup-noslash].',
  },
  listCourses: {
    tag: 'courses',
    summary: 'List courses',
    description: 'Courses that are listed. With course_id, the list is that course.',
  },
  listCourseTopics: {
    tag: 'courses',
    summary: 'List topic guides',
    description: 'The slugs by which courses are filtered.',
  },
  listCourseLanguages: {
    tag: 'courses',
    summary: 'List the languages of courses',
    description:
      'Languages of listed courses; codes that the platform has no name for are left out [source].',
  },
  listTeams: {
    tag: 'teams',
    summary: 'List teams',
    description: 'Teams by name, each with all its members.',
  },
  getTeam: { tag: 'teams', summary: 'Get a team', description: 'One team, as in the list.' },
  searchCities: {
    tag: 'places',
    summary: 'Search for cities',
    description: 'Cities by the beginnings of the names of city, region and country.',
  },
  searchCountries: {
    tag: 'places',
    summary: 'Search for countries',
    description: 'Countries by the beginnings of their names.',
  },
  getPlace: {
    tag: 'places',
    summary: 'Get a city',
    description:
      'One city; null, with status 200, where the number is unknown [places-info-unknown].',
  },
  listEvents: {
    tag: 'community',
    summary: 'List the events ahead',
    description:
      'Asked for HTML, this view answers with a page of HTML [events-html]. It knows no callback [jsonp-drf].',
  },
  getEvent: {
    tag: 'community',
    summary: 'Get an event',
    description: 'One event, as in the list.',
  },
  listAnnouncements: {
    tag: 'community',
    summary: 'List announcements',
    description: 'What the platform has to say now; without numbers and dates.',
  },
  sendContact: {
    tag: 'community',
    summary: 'Send a message to the team of the platform',
    description:
      'Needs the token of a reCAPTCHA of the platform: without it, refused with status 200 [contact-captcha-missing]. Reads forms, too [contact-form].',
  },
};
