import { drifted, type TestDrift } from './drift.js';
import { failureQueue, networkError, type FailureQueue } from './failure-queue.js';
import { isMatch, type TestFailure } from './failure.js';
import { languageOf, type Answer, type Exchange } from './http/exchange.js';
import { pause } from './http/pause.js';
import { respond } from './http/respond.js';
import { dispatch } from './routes/dispatch.js';
import type { TestApi, TestApiOptions, TestRequest } from './test-api.js';
import { dayOf } from './world/days.js';
import { emptyWorld, fillWorld, type World } from './world/world.js';

type Logged = { -readonly [Key in keyof TestRequest]: TestRequest[Key] };

/** What an API consists of. */
interface Parts {
  readonly world: World;
  readonly options: TestApiOptions;
  readonly now: () => Date;
  readonly requests: Logged[];
  readonly failures: FailureQueue;
  readonly drifts: TestDrift[];
  delay: number;
}

/**
 * Makes a learning-circle API in memory: it refuses, crashes, repeats and
 * miscounts as the live one does. Each call makes one of its own.
 *
 * @example
 * ```ts
 * import { createClient } from '@circlet/sdk';
 * import { createTestApi } from '@circlet/sdk/testing';
 *
 * const api = createTestApi({ circles: [{ id: 5, city: 'Nairobi' }] });
 * const client = createClient({ fetch: api.fetch });
 * const circle = await client.circles.get(5);
 * circle.place.city; // => 'Nairobi'
 * ```
 */
export function createTestApi(options: TestApiOptions = {}): TestApi {
  const now = options.now ?? (() => new Date());
  const parts: Parts = {
    ...{ world: emptyWorld(), options, now, requests: [], failures: failureQueue(), drifts: [] },
    delay: options.delay ?? 0,
  };
  const { world, requests, failures, drifts } = parts;
  fillWorld(world, options, now());
  return {
    fetch: (input, init) => fetched(parts, input, init),
    requests,
    signups: world.signups,
    contacts: world.contacts,
    get crashes() {
      return requests.filter(({ crash }) => crash !== undefined);
    },
    get delay() {
      return parts.delay;
    },
    set delay(milliseconds) {
      parts.delay = milliseconds;
    },
    seed: (seed) => {
      fillWorld(world, seed, now());
    },
    fail: failures.add,
    drift: (drift) => {
      drifts.push(drift);
    },
    recover: () => {
      failures.clear();
      drifts.length = 0;
      requests.length = 0;
      parts.delay = 0;
    },
  };
}

/** Does what `fetch` does: follows redirects, obeys the signal, and fails by a `TypeError`. */
async function fetched(
  parts: Parts,
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(input, init);
  const signal = init?.signal ?? request.signal;
  signal.throwIfAborted();
  const { method } = request;
  const body = await request.text();
  const logged: Logged = {
    ...{ method, url: new URL(request.url), headers: request.headers, body },
    ...{ status: undefined, crash: undefined },
  };
  parts.requests.push(logged);
  const failure = parts.failures.take(logged);
  if (failure && 'offline' in failure) throw networkError('ECONNREFUSED');
  if (failure && 'silent' in failure) await pause(Infinity, signal);
  if (parts.delay > 0) await pause(parts.delay, signal);
  signal.throwIfAborted();
  const response = answered(parts, logged, failure);
  if (failure && 'lost' in failure) throw networkError('ECONNRESET');
  logged.status = response.status;
  const next = response.headers.get('Location');
  if (next === null || request.redirect === 'manual') return response;
  if (request.redirect === 'error') throw new TypeError('fetch failed');
  const headers = request.headers;
  const again = await fetched(parts, new URL(next, request.url), { headers, signal });
  return Object.defineProperty(again, 'redirected', { value: true });
}

function answered(parts: Parts, logged: Logged, failure: TestFailure | undefined): Response {
  const { method, url, headers, body } = logged;
  const language = languageOf(headers);
  const made = failure && madeUp(failure);
  if (made) return respond(made, { method, language });
  const now = parts.now();
  const query = new Map(url.searchParams);
  const exchange: Exchange = { method, url, query, headers, body, language, today: dayOf(now) };
  const { ties = 'still', isHuman = (token) => token === 'ok' } = parts.options;
  const { answer, crash, callback } = dispatch(parts.world, exchange, { ties, now, isHuman });
  logged.crash = crash;
  const isTruncated = failure !== undefined && 'truncated' in failure;
  return respond(changed(answer, logged, parts.drifts), {
    method,
    language,
    callback,
    isTruncated,
  });
}

/** The answers that no API gives. */
function madeUp(failure: TestFailure): Answer | undefined {
  if ('json' in failure) return { status: 200, json: failure.json };
  if ('html' in failure) return { status: 200, page: failure.html === true ? page : failure.html };
  if (!('status' in failure)) return undefined;
  const { status, retryAfter } = failure;
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return { status, page, headers };
}

const page = '<!DOCTYPE html>\n<html lang="en"><title>Something else</title></html>';

function changed(answer: Answer, logged: Logged, drifts: readonly TestDrift[]): Answer {
  if (answer.page !== undefined) return answer;
  const meant = drifts.filter(({ on }) => isMatch(on, logged));
  return { ...answer, json: meant.reduce<unknown>(drifted, answer.json) };
}
