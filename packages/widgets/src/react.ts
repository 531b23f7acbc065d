// Made of custom-elements.json by `npm run docs:reference`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  CircleSelectEvent,
  CircletCatalog,
  CircletCourse,
  CircletFinder,
  CircletSignup,
  CourseSelectEvent,
  LoadErrorEvent,
  ResultsChangeEvent,
  SignupErrorEvent,
  SignupSubmitEvent,
  SignupSuccessEvent,
} from './index.js';

/** Text of an attribute; a number is written out, null takes the attribute away. */
export type AttributeText = string | number | null | undefined;

/** Text of an attribute that knows some words. */
export type AttributeWord<Word extends string> =
  Word | (string & Record<never, never>) | null | undefined;

/** What `<circlet-catalog>` takes in JSX beside what every element takes. */
export interface CircletCatalogProps {
  /** Root of the API; by default that of the nearest `<circlet-config>`, then `data-api` on the script's tag, then P2PU's own. */
  readonly api?: AttributeText;
  /** How requests travel: `auto` (default: the best way that is open), `fetch`, `jsonp` or `bridge`. */
  readonly transport?: AttributeWord<'auto' | 'fetch' | 'jsonp' | 'bridge'>;
  /** Look: `auto` (follows the page), `light` or `dark`. */
  readonly theme?: AttributeWord<'auto' | 'light' | 'dark'>;
  /** Level of the headings of the cards, `2` to `5`; default 2. */
  readonly 'heading-level'?: AttributeWord<'2' | '3' | '4' | '5'> | 2 | 3 | 4 | 5;
  /** Words to search for. */
  readonly q?: AttributeText;
  /** Exact name of a provider, without regard to case: only its courses. */
  readonly provider?: AttributeText;
  /** Topic guides, by the words that the API has for them (`digital-skills`), separated by commas; any of them. */
  readonly topics?: AttributeText;
  /** Languages of the courses, codes separated by spaces; any of them. */
  readonly languages?: AttributeText;
  /** Only courses under an open licence. */
  readonly 'open-licence'?: boolean | undefined;
  /** Only courses with a guide for facilitators. */
  readonly guide?: boolean | undefined;
  /** Number of a team's list of courses. */
  readonly 'course-list'?: AttributeText;
  /** Order: `title` (default), `popular` (most circles first), `rated` (best first) or `newest`. */
  readonly order?: AttributeWord<'title' | 'popular' | 'rated' | 'newest'>;
  /** Courses in a page, 1 to 100; default 12. */
  readonly 'page-size'?: AttributeText;
  /** Which controls are shown, in which order: `q topics languages open-licence guide order`, the default. */
  readonly filters?: AttributeText;
  /** Keeps what a visitor chooses in the page's address, under this prefix: `c` makes `?c-q=art`. */
  readonly 'url-sync'?: AttributeText;
  /** Tells search engines of the courses in sight, as schema.org's `Course`. */
  readonly 'structured-data'?: boolean | undefined;
  /** Where a circle is started, with `{course}` where the number of the course belongs; P2PU's own page by default, for courses that are there. */
  readonly 'start-url'?: AttributeText;
  /** Handed to the sign-up form of a circle: where the privacy page is. */
  readonly 'privacy-url'?: AttributeText;
  /** Handed to the sign-up form of a circle: who receives what is typed. */
  readonly organisation?: AttributeText;
  /** Handed to the sign-up form of a circle: on a shared computer, seconds of quiet before it clears itself. */
  readonly kiosk?: AttributeText;
  /** Tells the present. A property: the element must be registered before it is rendered. */
  readonly clock?: CircletCatalog['clock'] | undefined;
  /** A visitor chose a course; cancel it to keep the catalog from showing it. */
  readonly oncourseselect?: ((event: CourseSelectEvent) => void) | undefined;
  /** A visitor chose a circle of a course; cancel it to keep the catalog from showing it. */
  readonly oncircleselect?: ((event: CircleSelectEvent) => void) | undefined;
  /** Other courses are in sight. */
  readonly onresultschange?: ((event: ResultsChangeEvent) => void) | undefined;
  /** The courses could not be loaded. */
  readonly onloaderror?: ((event: LoadErrorEvent) => void) | undefined;
}

/** What `<circlet-course>` takes in JSX beside what every element takes. */
export interface CircletCourseProps {
  /** Root of the API; by default that of the nearest `<circlet-config>`, then `data-api` on the script's tag, then P2PU's own. */
  readonly api?: AttributeText;
  /** How requests travel: `auto` (default: the best way that is open), `fetch`, `jsonp` or `bridge`. */
  readonly transport?: AttributeWord<'auto' | 'fetch' | 'jsonp' | 'bridge'>;
  /** Look: `auto` (follows the page), `light` or `dark`. */
  readonly theme?: AttributeWord<'auto' | 'light' | 'dark'>;
  /** Level of the heading of a list, `2` to `5`; default 2. Circles are one level below. */
  readonly 'heading-level'?: AttributeWord<'2' | '3' | '4' | '5'> | 2 | 3 | 4 | 5;
  /** Number of the course. */
  readonly course?: AttributeText;
  /** Who offers the course, as the API spells it: with `course-title` in place of `course`, at the cost of a further request. */
  readonly provider?: AttributeText;
  /** Title of the course; capitals and spaces do not count. */
  readonly 'course-title'?: AttributeText;
  /** How much is shown: `line`, a sentence within the page's text; `badge`, a card of two lines; `list`, the default. */
  readonly size?: AttributeWord<'line' | 'badge' | 'list'>;
  /** Where somebody starts a circle: a page's address with `{course}` where the number of the course belongs, or one to which `course_id=` is added. P2PU's own page by default. */
  readonly 'start-url'?: AttributeText;
  /** Tells search engines of the course and its circles, as JSON-LD in the head of the page. */
  readonly 'structured-data'?: boolean | undefined;
  /** Who runs the circles, for `structured-data`; their facilitators by default. */
  readonly organisation?: AttributeText;
  /** Tells the present. A property: the element must be registered before it is rendered. */
  readonly clock?: CircletCourse['clock'] | undefined;
  /** A visitor chose a circle; cancel it to keep the browser from following the link. */
  readonly oncircleselect?: ((event: CircleSelectEvent) => void) | undefined;
  /** Other circles are in sight. */
  readonly onresultschange?: ((event: ResultsChangeEvent) => void) | undefined;
  /** The circles could not be loaded. */
  readonly onloaderror?: ((event: LoadErrorEvent) => void) | undefined;
}

/** What `<circlet-finder>` takes in JSX beside what every element takes. */
export interface CircletFinderProps {
  /** Root of the API; by default that of the nearest `<circlet-config>`, then `data-api` on the script's tag, then P2PU's own. */
  readonly api?: AttributeText;
  /** How requests travel: `auto` (default: the best way that is open), `fetch`, `jsonp` or `bridge`. */
  readonly transport?: AttributeWord<'auto' | 'fetch' | 'jsonp' | 'bridge'>;
  /** Look: `auto` (follows the page), `light` or `dark`. */
  readonly theme?: AttributeWord<'auto' | 'light' | 'dark'>;
  /** Level of the headings of the cards, `2` to `5`; default 2. */
  readonly 'heading-level'?: AttributeWord<'2' | '3' | '4' | '5'> | 2 | 3 | 4 | 5;
  /** Words to search for. */
  readonly q?: AttributeText;
  /** Number of a team. */
  readonly team?: AttributeText;
  /** Number of a course. */
  readonly course?: AttributeText;
  /** Exact name of a city, as the API has it. */
  readonly city?: AttributeText;
  /** Circles around `latitude,longitude`. */
  readonly near?: AttributeText;
  /** How far `near` and "near me" look, in kilometres; default 50. */
  readonly radius?: AttributeText;
  /** Unit in which distances are shown: `auto`, `km` or `mi`. */
  readonly units?: AttributeWord<'auto' | 'km' | 'mi'>;
  /** Weekdays of the first meeting, `monday` to `sunday`, separated by spaces. */
  readonly days?: AttributeText;
  /** Where circles meet: `any`, `in-person` or `online`. */
  readonly place?: AttributeWord<'any' | 'in-person' | 'online'>;
  /** Keywords of the course, separated by commas. */
  readonly topics?: AttributeText;
  /** Languages of the circles, codes separated by spaces. */
  readonly language?: AttributeText;
  /** Circles that accept sign-ups (`open`, the default), that do not (`closed`), or `all`. */
  readonly signup?: AttributeWord<'open' | 'closed' | 'all'>;
  /** Circles that have not ended (`current`, the default), that have (`past`), or `all`. */
  readonly when?: AttributeWord<'current' | 'past' | 'all'>;
  /** Only circles for credit. */
  readonly credit?: boolean | undefined;
  /** Order: `soonest` (default), `latest`, `newest`, `name` or, with `near`, `nearest`. */
  readonly order?: AttributeWord<'soonest' | 'latest' | 'newest' | 'name' | 'nearest'>;
  /** Circles in a page, 1 to 100; default 12. */
  readonly 'page-size'?: AttributeText;
  /** Which controls are shown, in which order: `q near place` (default), `city`, `days`, `signup`, `language`, `order`. */
  readonly filters?: AttributeText;
  /** `cards` (default) or `list`. */
  readonly layout?: AttributeWord<'cards' | 'list'>;
  /** What choosing a circle does: `details` in place (default), `link` to its own page, or `event` only. */
  readonly selection?: AttributeWord<'details' | 'link' | 'event'>;
  /** Handed to the sign-up form: where the privacy page is. */
  readonly 'privacy-url'?: AttributeText;
  /** Handed to the sign-up form: who receives what is typed. */
  readonly organisation?: AttributeText;
  /** Handed to the sign-up form: on a shared computer, seconds of quiet before it clears itself. */
  readonly kiosk?: AttributeText;
  /** Shows the circles' pictures, which come from the API's host. */
  readonly images?: boolean | undefined;
  /** Keeps what a visitor chooses in the page's address, in parameters that begin with this and a hyphen; off by default. */
  readonly 'url-sync'?: AttributeText;
  /** Tells search engines of the circles in sight, as schema.org's `Event`. */
  readonly 'structured-data'?: boolean | undefined;
  /** Tells the present. A property: the element must be registered before it is rendered. */
  readonly clock?: CircletFinder['clock'] | undefined;
  /** A visitor chose a circle; cancel it to keep the finder from showing it. */
  readonly oncircleselect?: ((event: CircleSelectEvent) => void) | undefined;
  /** Other results are in sight. */
  readonly onresultschange?: ((event: ResultsChangeEvent) => void) | undefined;
  /** The circles could not be loaded. */
  readonly onloaderror?: ((event: LoadErrorEvent) => void) | undefined;
}

/** What `<circlet-signup>` takes in JSX beside what every element takes. */
export interface CircletSignupProps {
  /** Root of the API; P2PU's own by default. */
  readonly api?: AttributeText;
  /** How requests travel: `auto` (default: the best way that is open), `fetch`, `jsonp` or `bridge`. */
  readonly transport?: AttributeWord<'auto' | 'fetch' | 'jsonp' | 'bridge'>;
  /** Look: `auto` (follows the page), `light` or `dark`. */
  readonly theme?: AttributeWord<'auto' | 'light' | 'dark'>;
  /** Level of the heading, `2` to `5`; default 2. */
  readonly 'heading-level'?: AttributeWord<'2' | '3' | '4' | '5'> | 2 | 3 | 4 | 5;
  /** Number of the circle. */
  readonly circle?: AttributeText;
  /** Page that says what happens with the data; needed unless the API is P2PU's own. */
  readonly 'privacy-url'?: AttributeText;
  /** Who receives the data; for P2PU's API Peer 2 Peer University, otherwise the API's host. */
  readonly organisation?: AttributeText;
  /** For computers that strangers share: seconds without a key or a pointer after which everything is cleared; 60 without a number. */
  readonly kiosk?: AttributeText;
  /** The circle, where the page has it already: shown at once instead of asked for. A property: the element must be registered before it is rendered. */
  readonly known?: CircletSignup['known'] | undefined;
  /** Name of a visitor whom the page knows. What they have written themselves stays. A property: the element must be registered before it is rendered. */
  readonly name?: CircletSignup['name'] | undefined;
  /** E-mail address of a visitor whom the page knows. A property: the element must be registered before it is rendered. */
  readonly email?: CircletSignup['email'] | undefined;
  /** Goals of a visitor; one of the choices if it is worded like it. A property: the element must be registered before it is rendered. */
  readonly goals?: CircletSignup['goals'] | undefined;
  /** How the visitor could support others. A property: the element must be registered before it is rendered. */
  readonly support?: CircletSignup['support'] | undefined;
  /** Answer to the circle's own question. A property: the element must be registered before it is rendered. */
  readonly answer?: CircletSignup['answer'] | undefined;
  /** Mobile number of a visitor whom the page knows. A property: the element must be registered before it is rendered. */
  readonly mobile?: CircletSignup['mobile'] | undefined;
  /** Whether the newsletter is ticked. There is no such property for consent. A property: the element must be registered before it is rendered. */
  readonly newsletter?: CircletSignup['newsletter'] | undefined;
  /** Tells the present. A property: the element must be registered before it is rendered. */
  readonly clock?: CircletSignup['clock'] | undefined;
  /** Waits, for what happens after seconds. A property: the element must be registered before it is rendered. */
  readonly timer?: CircletSignup['timer'] | undefined;
  /** A form is complete; cancel it to keep it from being sent. */
  readonly onsignupsubmit?: ((event: SignupSubmitEvent) => void) | undefined;
  /** The API has stored the sign-up. */
  readonly onsignupsuccess?: ((event: SignupSuccessEvent) => void) | undefined;
  /** It was not sent, was refused, or its end is not known. */
  readonly onsignuperror?: ((event: SignupErrorEvent) => void) | undefined;
  /** The circle could not be loaded. */
  readonly onloaderror?: ((event: LoadErrorEvent) => void) | undefined;
}

type InJsx<Element extends HTMLElement, Props> = Props &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's types are open only so
  namespace JSX {
    interface IntrinsicElements {
      /** Search and browse the courses that learning circles use. */
      'circlet-catalog': InJsx<CircletCatalog, CircletCatalogProps>;
      /** The circles that study one course, for the page of whoever offers it. */
      'circlet-course': InJsx<CircletCourse, CircletCourseProps>;
      /** Search and browse learning circles. */
      'circlet-finder': InJsx<CircletFinder, CircletFinderProps>;
      /** Sign up for one learning circle. */
      'circlet-signup': InJsx<CircletSignup, CircletSignupProps>;
    }
  }
}
