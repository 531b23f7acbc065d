import { operations } from '@circlet/contract';
import { openApiDocument } from '@circlet/contract/openapi';
import { Hono, type Context } from 'hono';
import type { CaptchaCheck } from './contact/contact-view.js';
import type { Database } from './database/schema.js';
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
import { plainView } from './http/plain-view.js';
import { refuse } from './http/refuse.js';
import { mediaRoute } from './media/media-route.js';
import { circlePage } from './pages/circle-page.js';
import { coursePage } from './pages/course-page.js';
import { homePage } from './pages/home-page.js';
import { plainViews } from './plain-views.js';
import { addRestViews } from './rest-views.js';
import { signupRoute } from './signups/signup-route.js';

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
  const now = clockOf(options);
  const publicUrlOf = publicUrlFrom(options);
  addRestViews(app, { database, now, publicUrlOf, checkCaptcha: options.checkCaptcha });
  app.post(signupPath, limitedBody, signupRoute({ database, now }));
  app.all(signupPath, onlyFor('POST', 'POST, OPTIONS'));
  app.all(withoutSlash(signupPath), toSlash);
  app.get('/api/openapi.json', (context) => context.json(openApiDocument()));
  app.get('/healthz', healthRoute(database));
}

function addPlainViews(app: Hono, options: AppOptions): void {
  const viewOptions = { today: todayOf(options), publicUrlOf: publicUrlFrom(options) };
  for (const { at, view, freshness } of plainViews(options.database)) {
    addReadOnly(app, numbered(at.path), plainView(view, viewOptions, freshness));
  }
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
