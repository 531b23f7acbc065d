import type { Transport, WireResponse } from './transport.js';

/** Most answers that one client keeps, and most characters in all of them together. */
export const memoryLimits = { answers: 100, characters: 5_000_000 } as const;

/** How resources mark the address of what must be asked past every cache. */
const freshMark = /[?&]_=\d+$/;

/**
 * A transport that gives an answer again as long as the API allows. What was
 * asked past every cache takes the place of what was kept; after a `POST`
 * nothing is as it was. The oldest answers make room for new ones.
 *
 * @param isSuccess Whether an answer is none of an error, which is never kept.
 */
export function remembering(
  transport: Transport,
  isSuccess: (response: WireResponse) => boolean,
): Transport {
  const kept = new Map<string, { readonly response: WireResponse; readonly until: number }>();
  const keep = (key: string, response: WireResponse): void => {
    kept.delete(key);
    const { body, freshFor } = response;
    if (!freshFor || body.length > memoryLimits.characters || !isSuccess(response)) return;
    kept.set(key, { response, until: Date.now() + freshFor * 1000 });
    let characters = 0;
    for (const { response } of kept.values()) characters += response.body.length;
    for (const [oldest, { response }] of kept) {
      if (kept.size <= memoryLimits.answers && characters <= memoryLimits.characters) break;
      kept.delete(oldest);
      characters -= response.body.length;
    }
  };
  return async (request) => {
    const { method, url } = request;
    const key = url.replace(freshMark, '');
    const known = key === url && kept.get(key);
    if (known && Date.now() < known.until) return known.response;
    try {
      const response = await transport(request);
      if (method === 'GET') keep(key, response);
      return response;
    } finally {
      if (method === 'POST') kept.clear();
    }
  };
}
