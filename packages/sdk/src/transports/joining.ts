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
    const answer = transport({ ...request, signal: controller.signal }).finally(end);
    const stop = (): void => {
      end();
      controller.abort();
    };
    const flight: Flight = { answer, stop, callers: 0 };
    if (request.method === 'GET') flights.set(key, flight);
    return flight;
  };
  return (request) => {
    const { method, operation, url, signal } = request;
    if (signal?.aborted) return Promise.reject(abortedBy(signal, operation));
    const key = `${operation} ${url}`;
    const shared = method === 'GET' ? flights.get(key) : undefined;
    return follow(shared ?? start(request, key), request);
  };
}

function follow(flight: Flight, { operation, signal }: WireRequest): Promise<WireResponse> {
  flight.callers++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      if (signal) reject(abortedBy(signal, operation));
      if (--flight.callers === 0) flight.stop();
    };
    signal?.addEventListener('abort', leave, { once: true });
    void flight.answer.then(resolve, reject).finally(() => {
      signal?.removeEventListener('abort', leave);
    });
  });
}

const abortedBy = ({ reason }: AbortSignal, operation: string): ApiError =>
  new ApiError('aborted', aborted, { operation, cause: reason as unknown });
