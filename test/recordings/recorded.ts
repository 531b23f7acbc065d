import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const fallback = fileURLToPath(new URL('../../../shared/api/recorded', import.meta.url));

/** Where the recordings of the live API are, or undefined if this machine has none. */
const recordedFolder: string | undefined = [process.env['CIRCLET_RECORDED'] ?? fallback].find(
  (folder) => existsSync(join(folder, 'index.json')),
);

/** Why tests over the recordings are skipped, or false where the recordings are there. */
export const withoutRecordings: string | false = recordedFolder
  ? false
  : 'skipped: the recordings of the live API are not beside this checkout (CIRCLET_RECORDED)';

/** "Today" of the recordings. */
export const recordedNow = new Date('2026-11-22T12:00:00Z');

/** The origin of the links in the recordings. */
export const recordedSite = 'https://learningcircles.p2pu.org';

/** What was sent and what came back, except for the body. */
export interface Recording {
  readonly file: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly request_headers: Readonly<Record<string, string>>;
  /** The text that was sent, null where there was none. */
  readonly request_body: string | null;
  readonly response_headers: Readonly<Record<string, string>>;
}

/** All recordings in the order in which they were taken. */
export function readIndex(): readonly Recording[] {
  const index = readJson('index.json') as Record<string, Omit<Recording, 'file'>>;
  return Object.entries(index).map(([file, recording]) => ({ ...recording, file }));
}

/** The recordings of a path, whatever its query, with their bodies. */
export function recordingsOf(path: string): readonly (Recording & { readonly body: string })[] {
  return readIndex()
    .filter((recording) => recording.path.split('?')[0] === path)
    .map((recording) => ({ ...recording, body: readBody(recording.file) }));
}

/** The raw body of a recording. */
export function readBody(file: string): string {
  if (recordedFolder === undefined) throw new Error('There are no recordings.');
  return readFileSync(join(recordedFolder, file), 'utf8');
}

/** The parsed body of a recording. */
export function readJson(file: string): unknown {
  return JSON.parse(readBody(file));
}
