import type { Hono } from 'hono';
import { replayedOperations } from './replayed-operations.js';
import type { ReplayedOperation } from './replayed-operation.js';
import type { Database } from '../../src/index.js';
import {
  readBody,
  readIndex,
  recordedSite,
  type Recording,
} from '../../../../test/recordings/recorded.js';

/** What became of the recordings. */
export interface Replay {
  readonly compared: readonly string[];
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
  readonly differences: readonly string[];
}

/** A recording and the operation that it is one of. */
interface Assigned {
  readonly recording: Recording;
  readonly operation: ReplayedOperation;
}

/** Sends the recorded requests of all replayed operations again and compares the answers. */
export async function replay(app: Hono, database: Database): Promise<Replay> {
  const assigned = readIndex().flatMap(assign);
  const leftOut = assigned.flatMap(({ recording, operation }) => {
    const why = operation.reasonToLeaveOut(recording);
    return why === undefined ? [] : [{ file: recording.file, why }];
  });
  const files = new Set(leftOut.map(({ file }) => file));
  const compared = assigned.filter(({ recording }) => !files.has(recording.file));
  const differences: string[] = [];
  for (const each of compared) differences.push(...(await replayOne(app, each)));
  for (const operation of replayedOperations) {
    const sent = compared.filter((each) => each.operation === operation);
    const recordings = sent.map(({ recording }) => recording);
    differences.push(...((await operation.findMisstored?.(database, recordings)) ?? []));
  }
  return { compared: compared.map(({ recording }) => recording.file), leftOut, differences };
}

function assign(recording: Recording): readonly Assigned[] {
  const path = `${recording.path.split('?', 1)[0] ?? ''}/`.replace('//', '/');
  const operation = replayedOperations.find(({ isAt }) => isAt(path));
  return operation === undefined ? [] : [{ recording, operation }];
}

async function replayOne(
  app: Hono,
  { recording, operation }: Assigned,
): Promise<readonly string[]> {
  const { method, path, request_headers, request_body } = recording;
  const response = await app.request(recordedSite + path, {
    method,
    headers: request_headers,
    body: request_body,
  });
  const answer = {
    status: response.status,
    headers: response.headers,
    body: await response.text(),
  };
  const found = operation.compare(recording, readBody(recording.file), answer);
  return found.map((difference) => `${recording.file} ${path.slice(0, 120)}: ${difference}`);
}
