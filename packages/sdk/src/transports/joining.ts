import { ApiError } from '../api-error.js';
import { aborted } from '../failure-sentences.js';
import type { Transport, WireRequest, WireResponse } from './transport.js';

/** A request on its way, and those who wait for it. */
interface Flight {
  readonly answer: Promise<WireResponse>;
  readonly stop: () => void;
  callers: number;
}

/**
 * A transport that sends what several callers ask at the same time once. A
 * caller's signal takes that caller away at once, whatever `fetch` makes of it;
 * the request ends when the last has gone. Who comes later shares the time
 * that is left. Requests with a body go one by one, and so does what is asked
 * past every cache, since its address is a new one in each millisecond.
 */
export function joining(transport: Transport): Transport {
  const flights = new Map<string, Flight>();
  const start = (request: WireRequest, key: string): Flight => {
    const controller = new AbortController();
    const end = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    const stop = (): void => {
      end();
      controller.abort();
    };
    const answer = transport({ ...request, signal: controller.signal }).finally(end);
    const flight: Flight = { answer, stop, callers: 0 };
    if (request.method === 'GET') flights.set(key, flight);
    return flight;
  };
  return (request) => {
    const { method, operation, url } = request;
    const key = `${method} ${operation} ${url}`;
    return follow(request, () => flights.get(key) ?? start(request, key));
  };
}

/** @param board Finds the flight, unless the caller has gone before. */
function follow({ operation, signal }: WireRequest, board: () => Flight): Promise<WireResponse> {
  const gone = (): ApiError =>
    new ApiError('aborted', aborted, { operation, cause: signal?.reason as unknown });
  if (signal?.aborted) return Promise.reject(gone());
  const flight = board();
  flight.callers++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(gone());
      if (--flight.callers === 0) flight.stop();
    };
    signal?.addEventListener('abort', leave);
    // A `fetch` that is a stand-in may have aborted while it was called.
    if (signal?.aborted) leave();
    void flight.answer.then(resolve, reject).finally(() => {
      signal?.removeEventListener('abort', leave);
    });
  });
}
