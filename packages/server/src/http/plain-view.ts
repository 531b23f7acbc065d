import type { Context } from 'hono';
import type { Query } from '../query/checks.js';
import { languageOf } from './language.js';
import { lastParameters } from './last-parameters.js';
import { refuseCallback, sayLanguage, sendJson, type Answer } from './send-json.js';

/** A request as a plain view sees it. */
export interface Visit {
  readonly query: Query;
  /** The prefix of the links in the answer, `en`. */
  readonly language: string;
  /** The origin of the links in the answer, without a slash at the end. */
  readonly publicUrl: string;
  /** The day in UTC, `2026-11-22`. */
  readonly today: string;
  /** The value of a placeholder in the path. */
  readonly param: (name: string) => string | undefined;
}

/** What plain views need from the server around them. */
export interface PlainViewOptions {
  /** The day in UTC, `2026-11-22`. */
  readonly today: () => string;
  /** The origin of the links in an answer, without a slash at the end. */
  readonly publicUrlOf: (context: Context) => string;
}

/** Answers a GET: the body and its status. */
export type View = (visit: Visit) => Promise<Answer>;

/**
 * Serves what the live API calls a plain view: JSON or a script by
 * `callback`, in the language of the visitor.
 *
 * @param freshness `Cache-Control` of what is answered with 200; the live API has
 * none but for the circle list.
 */
export function plainView(
  view: View,
  options: PlainViewOptions,
  freshness?: string,
): (context: Context) => Promise<Response> {
  return async (context) => {
    const refused = refuseCallback(context);
    if (refused !== undefined) return refused;
    sayLanguage(context);
    const answer = await view(visitOf(context, options));
    if (answer.status !== 200) context.header('Cache-Control', 'no-store');
    else if (freshness !== undefined) context.header('Cache-Control', freshness);
    return sendJson(context, answer);
  };
}

function visitOf(context: Context, options: PlainViewOptions): Visit {
  return {
    query: lastParameters(context.req.url),
    language: languageOf(context.req.header('Accept-Language')),
    publicUrl: options.publicUrlOf(context),
    today: options.today(),
    param: (name) => context.req.param(name),
  };
}
