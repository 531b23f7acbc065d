import { operations } from '@circlet/contract';
import { openApiDocument } from '@circlet/contract/openapi';
import { Hono, type Context } from 'hono';
import { announcementsView } from './announcements/announcements-view.js';
import { circleFreshness, circleView } from './circles/circle-view.js';
import { cityView } from './circles/city-view.js';
import { keywordView } from './circles/keyword-view.js';
import { mapView } from './circles/map-view.js';
import { storyView } from './circles/story-view.js';
import { contactView, type CaptchaCheck } from './contact/contact-view.js';
import { courseView } from './courses/course-view.js';
import { languageView } from './courses/language-view.js';
import { topicView } from './courses/topic-view.js';
import type { Database } from './database/schema.js';
import { eventsView, eventView } from './events/event-views.js';
import { healthRoute } from './health-route.js';
import { openTo, plainTypes, tagged } from './http/headers.js';
import { isLanguage } from './http/language.js';
import {
  addReadOnly,
  limitedBody,
  numbered,
  onlyFor,
  toSlash,
  withoutSlash,
} from './http/methods.js';
import { plainView, type View } from './http/plain-view.js';
import { refuse } from './http/refuse.js';
import { addRestView } from './http/rest-view.js';
import { mediaRoute } from './media/media-route.js';
import { circlePage } from './pages/circle-page.js';
import { coursePage } from './pages/course-page.js';
import { homePage } from './pages/home-page.js';
import { citiesView, countriesView, placeView } from './places/place-views.js';
import { signupRoute } from './signups/signup-route.js';
import { teamsView, teamView } from './teams/team-views.js';

/** How a server answers. */
export interface AppOptions {
  readonly database: Database;
  /** The clock; "today" is its day in UTC. Default: the machine's. */
  readonly now?: () => Date;
  /** The root of the links in answers, `https://circles.example`; default: where the request came to. */
  readonly publicUrl?: string | undefined;
  /** The sites that may read the answers, as whole origins; default: every site. */
  readonly origins?: readonly string[] | undefined;
  /** Judges the captcha of a message to the operator; default: every message is stored. */
  readonly checkCaptcha?: CaptchaCheck | undefined;
  /** Takes one line for each unexpected failure; default: standard error. */
  readonly log?: (line: string) => void;
}

const signupPath = operations.createSignup.path;
const contactPath = operations.sendContact.path;

/** The whole server as a Hono app; it listens to nothing by itself. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  app.use(openTo(options.origins), plainTypes, tagged());
  addApi(app, options);
  addPages(app, options);
  app.notFound((context) => refuse(context, 404, 'path', `Nothing is at ${context.req.path}`));
  app.onError((error, context) => {
    (options.log ?? logToStandardError)(failureLine(error, context));
    return refuse(context, 500, 'server', 'Something went wrong; the server goes on');
  });
  return app;
}

function addApi(app: Hono, options: AppOptions): void {
  const { database } = options;
  addPlainViews(app, options);
  addRestViews(app, options);
  app.post(signupPath, limitedBody, signupRoute({ database, now: clockOf(options) }));
  app.all(signupPath, onlyFor('POST', 'POST, OPTIONS'));
  app.all(withoutSlash(signupPath), toSlash);
  app.get('/api/openapi.json', (context) => context.json(openApiDocument()));
  app.get('/healthz', healthRoute(database));
}

function addPlainViews(app: Hono, options: AppOptions): void {
  const { database } = options;
  const publicUrlOf = publicUrlFrom(options);
  const add = (path: string, view: View, freshness?: string) => {
    addReadOnly(app, path, plainView(view, { today: todayOf(options), publicUrlOf }, freshness));
  };
  add(operations.listCircles.path, circleView(database), circleFreshness);
  add('/api/learningcircles/topics/', keywordView(database));
  add('/api/learningcircles/cities/', cityView(database));
  add('/api/learningcircles/successes/', storyView(database));
  add('/api/learning-circles-map/', mapView(database));
  add('/api/courses/', courseView(database));
  add('/api/courses/topics/', topicView(database));
  add('/api/courses/languages/', languageView(database));
  add(operations.listTeams.path, teamsView(database));
  add(numbered(operations.getTeam.path), teamView(database));
  add(operations.searchCities.path, citiesView(database));
  add(operations.searchCountries.path, countriesView(database));
  add(numbered(operations.getPlace.path), placeView(database));
  add(operations.listAnnouncements.path, announcementsView(database));
}

function addRestViews(app: Hono, options: AppOptions): void {
  const { database, checkCaptcha } = options;
  const now = clockOf(options);
  const view = { database, now, publicUrlOf: publicUrlFrom(options) };
  addRestView(app, operations.listEvents.path, 'GET', eventsView(view));
  addRestView(app, numbered(operations.getEvent.path), 'GET', eventView(view));
  app.use(contactPath, limitedBody);
  addRestView(app, contactPath, 'POST', contactView({ database, now, checkCaptcha }));
}

function addPages(app: Hono, options: AppOptions): void {
  const showCircle = circlePage(options.database, todayOf(options));
  const showCourse = coursePage(options.database);
  const inLanguage =
    (route: (context: Context) => Promise<Response>) =>
    (context: Context, next: () => Promise<void>) =>
      isLanguage(context.req.param('language') ?? '') ? route(context) : next();
  app.get('/', homePage);
  app.get('/:language/signup/:circle{.+-[0-9]+}/', inLanguage(showCircle));
  app.get('/:language/studygroup/:circle{[0-9]+}/', inLanguage(showCircle));
  app.get('/:language/studygroup/:circle{[0-9]+}/report/', inLanguage(showCircle));
  app.get('/:language/course/:course{[0-9]+}/', inLanguage(showCourse));
  app.get('/media/:name{.+\\.svg}', mediaRoute);
}

function clockOf({ now = () => new Date() }: AppOptions): () => Date {
  return now;
}

function todayOf(options: AppOptions): () => string {
  const now = clockOf(options);
  return () => now().toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function publicUrlFrom({ publicUrl }: AppOptions): (context: Context) => string {
  return (context) => publicUrl?.replace(/\/+$/, '') ?? new URL(context.req.url).origin;
}

function failureLine(error: Error, context: Context): string {
  const what = `${error.name}: ${error.message}`.replaceAll(/\s+/g, ' ');
  return `${context.req.method} ${context.req.path} failed: ${what}`;
}

function logToStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
