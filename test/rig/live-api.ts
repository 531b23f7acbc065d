import type { TestApi } from '@circlet/sdk/testing';
import type { RigAnswer, RigRequest, RigSite } from './site.js';

/**
 * How the API is: as always; its connections hang or break off; it says
 * something that is neither JSON nor a script; or whatever is asked for as a
 * script is this one, as if somebody had taken the API over.
 */
type ApiMood = 'well' | 'hangs' | 'breaks off' | 'garbage' | { readonly script: string };

/** The API as it answers over the network. */
export interface LiveApi {
  /** What is behind it: what was asked and stored, delay, failures, drift. */
  readonly behind: TestApi;
  mood: ApiMood;
  readonly site: RigSite;
}

const admitted = ['https://www.p2pu.org', 'https://p2pu.github.io'];
const admittedPattern = /^https:\/\/.*\.p2pu\.org$/;
const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' };
/** The live API's pages of errors have about this many bytes. */
const pageBytes = 15_400;

/** Puts the live API's ways with other origins around a test API. */
export function liveApi(behind: TestApi): LiveApi {
  const live: LiveApi = {
    behind,
    mood: 'well',
    site: async (request) => {
      const { mood } = live;
      if (mood === 'hangs' || mood === 'breaks off') return mood;
      if (isPreflight(request)) return preflight(request);
      const given = await answered(behind, request);
      if (mood === 'garbage') return { ...given, status: 200, body: '\u0000{"count": <<<' };
      if (mood !== 'well' && request.url.searchParams.has('callback'))
        return { ...given, status: 200, body: mood.script };
      return given;
    },
  };
  return live;
}

async function answered(behind: TestApi, request: RigRequest): Promise<RigAnswer> {
  const { method, url, headers, body } = request;
  const given = await behind.fetch(url, {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    redirect: 'manual',
    ...(method !== 'GET' && method !== 'HEAD' && { body }),
  });
  const isRedirect = given.status === 301;
  const text = Buffer.from(await given.arrayBuffer());
  return {
    status: given.status,
    headers: {
      ...(isRedirect
        ? { ...empty, Location: given.headers.get('Location') ?? '' }
        : { ...Object.fromEntries(given.headers), vary: variesBy(url.pathname) }),
      ...crossOrigin(request),
    },
    body: isPage(given) && text.length > 0 ? padded(text) : text,
  };
}

/** Views that look for a session say so, whether there is one or not. */
function variesBy(path: string): string {
  if (path.startsWith('/api/community_calendar/')) return 'Accept, Accept-Language, Origin, Cookie';
  const isPersonal = /^\/api\/(courses|learningcircles\/successes|teams\/\d+)\/$/.test(path);
  return `Accept-Language, Origin${isPersonal ? ', Cookie' : ''}`;
}

const isPage = ({ headers }: Response): boolean =>
  headers.get('Content-Type')?.startsWith('text/html') ?? false;

const padded = (page: Buffer): Buffer =>
  Buffer.concat([page, Buffer.alloc(Math.max(0, pageBytes - page.length), ' ')]);

/** Answers that never come as far as a view. */
const empty = { ...always, 'Content-Type': 'text/html; charset=utf-8', Vary: 'Origin' };

const isPreflight = ({ method, headers }: RigRequest): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

/** Asked before anything else, so it is the same on paths that do not exist. */
function preflight(request: RigRequest): RigAnswer {
  const { headers } = request;
  const allowed = {
    'Access-Control-Allow-Headers':
      'accept, accept-encoding, authorization, content-type, dnt, origin, user-agent, x-csrftoken, x-requested-with',
    'Access-Control-Allow-Methods': 'DELETE, GET, OPTIONS, PATCH, POST, PUT',
    'Access-Control-Max-Age': '86400',
  };
  return {
    headers: {
      ...empty,
      ...crossOrigin(request),
      ...(isAdmitted(headers.origin ?? '') && allowed),
    },
  };
}

const isAdmitted = (origin: string): boolean =>
  admitted.includes(origin) || admittedPattern.test(origin);

function crossOrigin({ headers: { origin } }: RigRequest): Record<string, string> {
  if (origin === undefined) return {};
  return {
    'Access-Control-Allow-Credentials': 'true',
    ...(isAdmitted(origin) && { 'Access-Control-Allow-Origin': origin }),
  };
}
