import { readPort, textOf } from './values.js';

/** How to relay. */
export interface RelayCommandOptions {
  readonly port: number;
  readonly host: string;
  /** The root of the API. */
  readonly upstream: string;
  readonly origins: readonly string[] | undefined;
  /** Bytes; undefined: as many as usual. */
  readonly cacheBytes: number | undefined;
}

interface Values {
  readonly [name: string]: string | boolean | undefined;
}

const mebibyte = 1024 * 1024;

/** What a relay has no use for: it keeps nothing, and the links in answers are the API's. */
const excluded = ['sample', 'data', 'database-url', 'public-url'];

/** @throws an error that says in one sentence what is wrong. */
export function readRelayOptions(
  values: Values,
  origins: readonly string[] | undefined,
): RelayCommandOptions {
  const wrong = excluded.find((name) => values[name] !== undefined);
  if (wrong !== undefined) {
    throw new Error(`--relay keeps no circles of its own and excludes --${wrong}`);
  }
  return {
    port: readPort(textOf(values['port'])),
    host: textOf(values['host']) ?? '127.0.0.1',
    upstream: readUpstream(textOf(values['relay']) ?? ''),
    origins,
    cacheBytes: readCacheBytes(textOf(values['cache'])),
  };
}

function readUpstream(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isRoot = url !== undefined && url.search === '' && url.hash === '' && url.username === '';
  if (isRoot && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '');
  throw new Error(
    `--relay takes the root of an API such as https://learningcircles.p2pu.org, not “${text}”`,
  );
}

function readCacheBytes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const size = Number(text);
  if (/^\d{1,5}$/.test(text) && size > 0) return size * mebibyte;
  throw new Error(`--cache takes a number of MiB, not “${text}”`);
}
