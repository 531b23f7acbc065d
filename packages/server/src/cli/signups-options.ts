import { parseArgs } from 'node:util';
import { readPort, readTarget, textOf } from './values.js';

/** Whose sign-ups to print, and who knows them. */
export interface SignupsOptions {
  readonly circle: number;
  readonly source: SignupsSource;
}

/** Where the sign-ups are; `usual` is the server on the usual port, or else the usual folder. */
type SignupsSource =
  | { readonly kind: 'usual' }
  | { readonly kind: 'port'; readonly port: number }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

const definitions = {
  circle: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  'database-url': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the words after `signups`.
 *
 * @returns undefined if help is asked for.
 * @throws an error that says in one sentence what is wrong.
 */
export function readSignupsOptions(words: readonly string[]): SignupsOptions | undefined {
  const { values } = parseArgs({ args: [...words], options: definitions, strict: true });
  if (values.help === true) return undefined;
  return { circle: readCircle(values.circle), source: readSource(values) };
}

const largestId = 2 ** 31 - 1;

function readCircle(text: string | undefined): number {
  const circle = Number(text);
  if (text !== undefined && /^\d+$/.test(text) && circle > 0 && circle <= largestId) return circle;
  throw new Error('signups needs --circle with the number of a circle');
}

function readSource(values: Parameters<typeof readTarget>[0] & { port?: string }): SignupsSource {
  const port = textOf(values.port);
  if (values.data === undefined && values['database-url'] === undefined) {
    return port === undefined ? { kind: 'usual' } : { kind: 'port', port: readPort(port) };
  }
  if (port !== undefined) throw new Error('--port excludes --data and --database-url');
  return readTarget(values);
}
