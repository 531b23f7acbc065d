import { createClient, type Client, type ClientOptions } from '@circlet/sdk';
import { wireList } from '../../../test/stand-in/wire.js';

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

/** An answer that pages through rows as the API does. */
export function paged(
  rows: readonly Record<string, unknown>[],
  head: (items: readonly unknown[]) => Record<string, unknown> = wireList,
): (url: URL) => Response {
  return (url) => {
    const limit = Number(url.searchParams.get('limit') ?? 100);
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const items = rows.slice(offset, offset + limit);
    return Response.json({ ...head(items), count: rows.length, limit, offset });
  };
}

/** An answer that looks for circles in a box, with the arithmetic of the live API: it ends at the 180th meridian. */
export function boxed(rows: readonly Record<string, unknown>[]): (url: URL) => Response {
  return (url) => {
    const asked = (name: string): number => Number(url.searchParams.get(name));
    const kmPerDegree = (2 * Math.PI * 6366) / 360;
    const tall = asked('distance') / kmPerDegree;
    const narrowing = Math.cos((asked('latitude') * Math.PI) / 180);
    const wide = Math.min(asked('distance') / Math.max(0.001, kmPerDegree * narrowing), 360);
    return paged(
      rows.filter(
        ({ latitude, longitude }) =>
          Math.abs(Number(latitude) - asked('latitude')) <= tall &&
          Math.abs(Number(longitude) - asked('longitude')) <= wide,
      ),
    )(url);
  };
}
