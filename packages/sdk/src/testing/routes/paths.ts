import type { Answer, Exchange } from '../http/exchange.js';
import type { World } from '../world/world.js';
import { listAnnouncements } from './announcements.js';
import { listCities, listCircleTopics, listMapPoints, listStories } from './circle-siblings.js';
import { listCourseLanguages, listCourseTopics } from './course-siblings.js';
import { createSignup } from './create-signup.js';
import { getEvent, listEvents } from './events.js';
import { listCircles } from './list-circles.js';
import { listCourses } from './list-courses.js';
import { getPlace, searchCities, searchCountries } from './places.js';
import { sendContact } from './send-contact.js';
import type { Ties } from './sorted.js';
import { getTeam, listTeams } from './teams.js';

/** What answers depend on besides the world and the request. */
export interface Surroundings {
  readonly ties: Ties;
  readonly now: Date;
  /** Whether the token of a captcha is good. */
  readonly isHuman: (token: string) => boolean;
  /** The number in the path. */
  readonly number: string;
}

/** One path of the API. */
export interface Path {
  /** A group in it is a number. */
  readonly pattern: RegExp;
  readonly method: 'GET' | 'POST';
  /** `plain`: refuses with HTTP 200, wraps for JSONP. `drf`: refuses with a status, and never wraps. */
  readonly family: 'plain' | 'drf';
  /** What goes along with whatever is answered, refusals included. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer: (world: World, exchange: Exchange, surroundings: Surroundings) => Answer;
}

type Rest = Omit<Path, 'pattern' | 'answer'>;

const plain: Rest = { method: 'GET', family: 'plain' };
const plainPost: Rest = { method: 'POST', family: 'plain' };
const kept: Rest = { ...plain, headers: { 'Cache-Control': 'max-age=900' } };
const drf: Rest = { method: 'GET', family: 'drf' };
const drfPost: Rest = { method: 'POST', family: 'drf' };

const path = (pattern: string, rest: Rest, answer: Path['answer']): Path => ({
  pattern: new RegExp(`/api/${pattern}/$`),
  ...rest,
  answer,
});

/** Every path, wherever the API's root is. */
export const paths: readonly Path[] = [
  path('learningcircles', kept, (world, asked, { ties }) => listCircles(world, asked, ties)),
  path('learningcircles/topics', plain, listCircleTopics),
  path('learningcircles/cities', plain, listCities),
  path('learningcircles/successes', plain, listStories),
  path('learning-circles-map', plain, listMapPoints),
  path('signup', plainPost, createSignup),
  path('courses', plain, (world, asked, { ties }) => listCourses(world, asked, ties)),
  path('courses/topics', plain, listCourseTopics),
  path('courses/languages', plain, listCourseLanguages),
  path('teams', plain, listTeams),
  path('teams/(\\d+)', plain, (world, _asked, { number }) => getTeam(world, number)),
  path('places/search/city', plain, searchCities),
  path('places/search/country', plain, searchCountries),
  path('places/(\\d+)', plain, (world, _asked, { number }) => getPlace(world, number)),
  path('announcements', plain, listAnnouncements),
  path('community_calendar/events', drf, (world, asked, { now }) => listEvents(world, asked, now)),
  path('community_calendar/events/(\\d+)', drf, (world, asked, { number }) =>
    getEvent(world, asked, number),
  ),
  path('contact', drfPost, (world, asked, { isHuman }) => sendContact(world, asked, isHuman)),
];
