/** The value of an option that takes one. */
export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Where the server listens by default. */
export const defaultPort = 8787;

/** Where the embedded database is by default. */
export const defaultFolder = './data';

const largestPort = 65_535;

/** @throws an error that says what is wrong. */
export function readPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= largestPort) return port;
  throw new Error(`--port takes a number from 0 to ${String(largestPort)}, not “${text}”`);
}

/** What names a database. */
interface TargetValues {
  readonly data?: string | boolean | undefined;
  readonly 'database-url'?: string | boolean | undefined;
}

/**
 * The database that the options name, or the usual folder.
 *
 * @throws an error that says what is wrong.
 */
export function readTarget(
  values: TargetValues,
):
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string } {
  const url = textOf(values['database-url']);
  const path = textOf(values.data);
  if (url !== undefined && path !== undefined) {
    throw new Error('--data and --database-url exclude each other');
  }
  if (url !== undefined) return { kind: 'postgres', url };
  if (path === '') throw new Error('--data takes the name of a folder');
  return { kind: 'folder', path: path ?? defaultFolder };
}
