import type { Transport, WireResponse } from './transport.js';

/** Most answers that one client keeps, and most characters in all of them together. */
export const memoryLimits = { answers: 100, characters: 5_000_000 } as const;

/** How resources mark the address of what must be asked past every cache. */
const freshMark = /[?&]_=\d+$/;

/** Answers by address, the oldest first, each with the moment in milliseconds until which it is good. */
type Memory = Map<string, { readonly response: WireResponse; readonly until: number }>;

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
  let memory: Memory = new Map();
  return async (request) => {
    const { method, url } = request;
    const key = url.replace(freshMark, '');
    const known = key === url && memory.get(key);
    if (known && Date.now() < known.until) return known.response;
    const memoryOfThen = memory;
    try {
      const response = await transport(request);
      memoryOfThen.delete(key);
      if (response.freshFor && isSuccess(response)) keep(memoryOfThen, key, response);
      return response;
    } finally {
      // A new one, so that what was asked before and comes later is not kept either.
      if (method === 'POST') memory = new Map();
    }
  };
}

function keep(memory: Memory, key: string, response: WireResponse): void {
  const { body, freshFor = 0 } = response;
  if (body.length > memoryLimits.characters) return;
  memory.set(key, { response, until: Date.now() + freshFor * 1000 });
  let characters = 0;
  for (const { response } of memory.values()) characters += response.body.length;
  for (const [oldest, { response }] of memory) {
    if (memory.size <= memoryLimits.answers && characters <= memoryLimits.characters) return;
    memory.delete(oldest);
    characters -= response.body.length;
  }
}
