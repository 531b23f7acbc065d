import { createClient, type Client, type ClientOptions } from '@circlet/sdk';
import { createTestApi, type Seed } from '@circlet/sdk/testing';
import { standInNow } from '../../../test/stand-in/wire.js';

/** A client whose every request is answered by a function of its address. */
export function clientOf(
  answer: (url: URL, request: Request) => Response | Promise<Response>,
  options: ClientOptions = {},
): { client: Client; asked: URL[] } {
  const asked: URL[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    asked.push(url);
    return answer(url, request);
  };
  return { client: createClient({ api: 'https://api.example.org', fetch, ...options }), asked };
}

/** Answers one request. */
type Answer = (url: URL, request: Request) => Promise<Response>;

/** The API in memory, for {@link clientOf}. Its day is a week before the circles of tests begin. */
function answersOf(seed: Seed): Answer {
  const api = createTestApi({ ...seed, now: () => standInNow });
  return (_, request) => api.fetch(request);
}

/** An API that has these circles. */
export function listed(circles: readonly object[]): Answer {
  return answersOf({ circles });
}

/** Pages through rows whatever is asked of them: for answers that the live API would count otherwise. */
export function paged(
  rows: readonly Record<string, unknown>[],
  head: (items: readonly unknown[]) => Record<string, unknown>,
): (url: URL) => Response {
  return (url) => {
    const limit = Number(url.searchParams.get('limit') ?? 100);
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const items = rows.slice(offset, offset + limit);
    return Response.json({ ...head(items), count: rows.length, limit, offset });
  };
}
