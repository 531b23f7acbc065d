import type { Carrier } from './carrier.js';

/** An answer that came before anybody asked is not kept for longer. */
const keptMs = 10_000;

/** Asks at once what the page is going to ask first, and gives the answer to whoever asks that within 10 s. */
export function askedEarly(first: URL, carry: Carrier): Carrier {
  const answer = carry(first, undefined, new AbortController().signal);
  let isKept = true;
  const forget = (): void => {
    isKept = false;
  };
  answer.catch(forget);
  setTimeout(forget, keptMs);
  return (url, body, signal) => {
    if (!isKept || body !== undefined || url.href !== first.href) return carry(url, body, signal);
    forget();
    return answer;
  };
}

/** Fetches a script without running it: nothing of the API runs before the page has given its port. */
export function fetchScriptEarly(address: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'script', href: address });
  document.head.append(link);
}
