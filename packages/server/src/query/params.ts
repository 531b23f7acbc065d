import type { ErrorMessages } from '../http/envelope.js';
import { runChecks, type Check, type Query } from './checks.js';

/** A request, checked, or why there is none. */
export type Params<Request> =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly status: 200 | 400; readonly errors: ErrorMessages };

/** What is checked of a query before it is read. */
export interface QueryChecks {
  /** What the live API refuses too, with HTTP 200 and these messages. */
  readonly polite: Readonly<Record<string, Check>>;
  /** What makes the live API fall over with an HTML 500. */
  readonly hard: Readonly<Record<string, Check>>;
  /** More of what makes it fall over, where it takes several parameters to tell. */
  readonly findMore?: (query: Query) => ErrorMessages;
}

/**
 * Reads the parameters of a request.
 *
 * Bad ones are reported together: with status 200 where the live API has a
 * message for them, with 400 where it crashes. Unknown ones are ignored.
 */
export function readParams<Request>(
  query: Query,
  checks: QueryChecks,
  assemble: (query: Query) => Request,
): Params<Request> {
  const polite = runChecks(checks.polite, query);
  if (Object.keys(polite).length > 0) return { ok: false, status: 200, errors: polite };
  const hard = { ...runChecks(checks.hard, query), ...checks.findMore?.(query) };
  if (Object.keys(hard).length > 0) return { ok: false, status: 400, errors: hard };
  return { ok: true, request: assemble(query) };
}
