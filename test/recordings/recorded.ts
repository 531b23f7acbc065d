import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request that was sent to the live API's code, and what it answered. */
export interface Recording {
  readonly file: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly body: string;
}

interface IndexEntry {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly request_headers?: Record<string, string> | null;
  readonly response_headers?: Record<string, string> | null;
}

const folder =
  process.env['CIRCLET_RECORDED'] ?? join(process.cwd(), '..', 'shared', 'api', 'recorded');

/** Why tests over the recordings are skipped, or false where the recordings are there. */
export const withoutRecordings: string | false = existsSync(join(folder, 'index.json'))
  ? false
  : 'skipped: the recordings of the live API are not beside this checkout';

/** Every recording of a path, whatever its query. */
export function recordingsOf(path: string): Recording[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Record<
    string,
    IndexEntry
  >;
  return Object.entries(index)
    .filter(([, entry]) => entry.path.split('?')[0] === path)
    .map(([file, entry]) => ({
      file,
      method: entry.method,
      path: entry.path,
      status: entry.status,
      requestHeaders: entry.request_headers ?? {},
      responseHeaders: entry.response_headers ?? {},
      body: readFileSync(join(folder, file), 'utf8'),
    }));
}
