import { liveApi } from '../query/live-api.js';

/**
 * How requests travel: by `fetch`; by a page of the API's own host or one that
 * it admits, in a frame (`bridge`); or as scripts in a sealed frame (`jsonp`).
 */
export type Way = 'fetch' | 'jsonp' | 'bridge';

/** A way, or `auto`: the best one that is open. */
export type TransportName = 'auto' | Way;

/** Where a request begins, and what is there to carry it. */
export interface WayFacts {
  /** Origin of the page, `null` for one that has none; undefined outside pages. */
  readonly page: string | undefined;
  /** Root of the API, an absolute address. */
  readonly api: string;
  /** Absolute address of a `bridge.html`, where there is one. */
  readonly bridge: string | undefined;
}

/** The APIs of P2PU, which admit only some origins. All others are taken to admit everybody. */
const choosyApis: readonly string[] = [liveApi, 'https://staging-learningcircles.p2pu.org'];

/** As the live API's settings have it: any depth, no port, never http, and not `p2pu.org` itself. */
const admitted = /^https:\/\/([^/]+\.p2pu\.org|p2pu\.github\.io)$/;

/** Whether P2PU's live API lets pages of this origin read its answers. */
export const isAdmitted = (origin: string): boolean => admitted.test(origin);

/**
 * The way for a page. A frame in a page without an origin may have none either,
 * so such a page gets the way that needs none.
 *
 * @returns What was wanted, unless that is `auto`. `jsonp` without a `bridge`
 *   means that no way is open.
 */
export function wayFor(wanted: TransportName, { page, api, bridge }: WayFacts): Way {
  if (wanted !== 'auto') return wanted;
  const { origin } = new URL(api);
  if (page === undefined || page === origin || !choosyApis.includes(origin)) return 'fetch';
  if (isAdmitted(page)) return 'fetch';
  if (bridge === undefined || page === 'null') return 'jsonp';
  return isAdmitted(new URL(bridge).origin) ? 'bridge' : 'jsonp';
}
