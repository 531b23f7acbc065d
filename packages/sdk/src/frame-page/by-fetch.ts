import type { Carrier } from './carrier.js';

/** The one view that reads JSON under any name. Under this one a browser asks no permission first, which is one way less. */
const plainPath = '/api/signup/';

/** Asks by `fetch`, without cookies and without saying from where. */
export const byFetch: Carrier = async (url, body, signal) => {
  const type = url.pathname === plainPath ? 'text/plain' : 'application/json';
  const response = await fetch(url.href, {
    headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': type }) },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
    ...(body !== undefined && { method: 'POST', body, redirect: 'manual' }),
  });
  const retryAfter = response.headers.get('Retry-After');
  return { status: response.status, body: await response.text(), retryAfter };
};
