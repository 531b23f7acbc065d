import type { Context } from 'hono';
import type { CircleList } from '@circlet/contract';
import type { Database } from '../database/schema.js';
import { envelope } from '../http/envelope.js';
import { languageOf } from '../http/language.js';
import { lastParameters } from '../http/last-parameters.js';
import { refuseCallback, sayLanguage, sendJson, type Answer } from '../http/send-json.js';
import { circleItem } from './circle-json.js';
import { readCircleParams } from './circle-params.js';
import { countCircles, readCircles } from './circle-query.js';
import type { CircleRequest } from './circle-request.js';
import { isUnsearchable } from './unsearchable.js';

/** What the list needs from the server around it. */
export interface CircleRouteOptions {
  readonly database: Database;
  /** The day in UTC, `2026-11-22`. */
  readonly today: () => string;
  /** The origin of the links in an answer, without a slash at the end. */
  readonly publicUrlOf: (context: Context) => string;
}

/** The answer to `GET /api/learningcircles/`. */
export function circleRoute(options: CircleRouteOptions): (context: Context) => Promise<Response> {
  return async (context) => {
    const refused = refuseCallback(context);
    if (refused !== undefined) return refused;
    sayLanguage(context);
    const answer = await answerTo(lastParameters(context.req.url), context, options);
    context.header('Cache-Control', answer.status === 200 ? freshness : 'no-store');
    return sendJson(context, answer);
  };
}

/** As long as the live API lets a browser keep an answer: a quarter of an hour. */
const freshness = 'max-age=900';

async function answerTo(
  query: ReadonlyMap<string, string>,
  context: Context,
  options: CircleRouteOptions,
): Promise<Answer> {
  const params = readCircleParams(query);
  if (!params.ok) return { status: params.status, body: envelope(params.errors) };
  try {
    return { status: 200, body: await listOf(params.request, context, options) };
  } catch (error) {
    if (params.request.words === undefined || !isUnsearchable(error)) throw error;
    return { status: 400, body: envelope({ q: ['Cannot be searched for'] }) };
  }
}

async function listOf(
  request: CircleRequest,
  context: Context,
  options: CircleRouteOptions,
): Promise<CircleList> {
  const { database } = options;
  const today = options.today();
  const [counts, rows] = await Promise.all([
    countCircles(database, request, today),
    readCircles(database, request, today),
  ]);
  const itemContext = {
    today,
    language: languageOf(context.req.header('Accept-Language')),
    publicUrl: options.publicUrlOf(context),
    withNextMeeting: request.scope !== undefined && request.scope !== 'completed',
  };
  return {
    count: counts.count,
    signup_open_count: counts.open,
    signup_closed_count: counts.closed,
    ...(request.slice === undefined
      ? {}
      : { offset: request.slice.offset, limit: request.slice.limit }),
    items: rows.map((row) => circleItem(row, itemContext)),
  };
}
