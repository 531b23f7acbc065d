import { parseAccept } from 'hono/utils/accept';
import type { Context, Hono } from 'hono';
import { lastParameters } from './last-parameters.js';
import { toSlash, withoutSlash } from './methods.js';
import { sayLanguage } from './send-json.js';

/** An answer of a view that is built on the live API's REST framework: always JSON, with the HTTP status that fits. */
export interface RestAnswer {
  readonly status: 200 | 400 | 404 | 405 | 406 | 415;
  readonly body: unknown;
}

/** Answers a request. */
export type RestView = (context: Context) => Promise<RestAnswer>;

/** A refusal as the framework words it. */
export function detail(status: RestAnswer['status'], sentence: string): RestAnswer {
  return { status, body: { detail: sentence } };
}

/** What is not there; the sentence is the framework's. */
export const notFound: RestAnswer = detail(404, 'Not found.');

/**
 * Serves an address of the REST framework, with and without the slash at its
 * end. There is no JSONP there, and no `html`: browsers get JSON, too.
 *
 * @param methods the only ones that are possible; a POST is never kept.
 */
export function addRestView(
  app: Hono,
  path: string,
  methods: 'GET' | 'POST',
  view: RestView,
): void {
  const allow = methods === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS';
  app.on(methods, path, async (context) => {
    const answer = refuseFormat(context) ?? (await view(context));
    return sendRest(context, answer, allow);
  });
  app.all(path, (context) => {
    const sentence = `Method "${context.req.method}" not allowed.`;
    return sendRest(context, detail(405, sentence), allow);
  });
  app.on(methods === 'GET' ? ['GET'] : ['GET', 'POST'], withoutSlash(path), toSlash);
}

function sendRest(context: Context, { status, body }: RestAnswer, allow: string): Response {
  context.header('Vary', 'Accept', { append: true });
  sayLanguage(context);
  context.header('Allow', allow);
  if (status !== 200 || context.req.method === 'POST') context.header('Cache-Control', 'no-store');
  return context.json(body, status);
}

/** `format=json` insists on JSON; other formats than the live API's two are not found. */
function refuseFormat(context: Context): RestAnswer | undefined {
  const format = lastParameters(context.req.url).get('format');
  if (format !== undefined && format !== 'json' && format !== 'api') return notFound;
  const types = format === 'json' ? ['application/json'] : ['application/json', 'text/html'];
  return accepts(context.req.header('Accept'), types)
    ? undefined
    : detail(406, 'Could not satisfy the request Accept header.');
}

function accepts(header: string | undefined, types: readonly string[]): boolean {
  if (header === undefined) return true;
  const patterns = types.flatMap((type) => [type, type.replace(/\/.*/, '/*'), '*/*']);
  return parseAccept(header).some(({ type }) => patterns.includes(type.toLowerCase()));
}
