import type { Database } from '../../src/index.js';
import type { OurAnswer } from './compare.js';
import type { Recording } from '../../../../test/recordings/recorded.js';

/** How the recordings of an operation are sent again and judged. */
export interface ReplayedOperation {
  /** Whether a path, without its query and with a slash at its end, is the operation's. */
  readonly isAt: (path: string) => boolean;
  /** Why a recording is not compared; undefined where it is. */
  readonly reasonToLeaveOut: (recording: Recording) => string | undefined;
  /** In which ways an answer of ours is not the recorded one. */
  readonly compare: (
    recording: Recording,
    recordedBody: string,
    ours: OurAnswer,
  ) => readonly string[];
  /** Files of which ours differs on purpose, and why; `compare` knows what ours is. */
  readonly deliberate: ReadonlyMap<string, string>;
  /** Writes what the recordings were taken from; in the order of the list of operations. */
  readonly seed?: (database: Database) => Promise<void>;
  /** What is wrong with the database after all recordings of the operation were sent. */
  readonly findMisstored?: (
    database: Database,
    sent: readonly Recording[],
  ) => Promise<readonly string[]>;
}

/** Why a recording of an operation that is only read is left out. */
export function reasonToLeaveOutOfReading({ method }: Recording): string | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  return method === 'OPTIONS'
    ? 'preflight, which we answer for every site'
    : `${method}, which we answer with 405`;
}
