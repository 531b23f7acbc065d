import type { Hono } from 'hono';
import { operations } from '@circlet/contract';
import { compareAnswers } from './compare.js';
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

/** Sends every recorded request for circles again and compares the answers. */
export async function replay(app: Hono): Promise<Replay> {
  const recordings = readIndex().filter(isAboutCircles);
  const leftOut = recordings.flatMap((recording) => {
    const why = reasonToLeaveOut(recording);
    return why === undefined ? [] : [{ file: recording.file, why }];
  });
  const files = new Set(leftOut.map(({ file }) => file));
  const compared = recordings.filter(({ file }) => !files.has(file));
  const differences: string[] = [];
  for (const recording of compared) differences.push(...(await replayOne(app, recording)));
  return { compared: compared.map(({ file }) => file), leftOut, differences };
}

function isAboutCircles({ path }: Recording): boolean {
  const bare = path.split('?', 1)[0];
  return `${bare ?? ''}/`.replace('//', '/') === operations.listCircles.path;
}

function reasonToLeaveOut({ file, method }: Recording): string | undefined {
  if (file === '473-lc-user-auth.json') return 'needs a session';
  if (method === 'GET' || method === 'HEAD') return undefined;
  return method === 'OPTIONS'
    ? 'preflight, which we answer for every site'
    : `${method}, which we answer with 405`;
}

async function replayOne(app: Hono, recording: Recording): Promise<readonly string[]> {
  const { method, path, request_headers } = recording;
  const response = await app.request(recordedSite + path, { method, headers: request_headers });
  const answer = {
    status: response.status,
    headers: response.headers,
    body: await response.text(),
  };
  const found = compareAnswers(recording, readBody(recording.file), answer);
  return found.map((difference) => `${recording.file} ${path.slice(0, 120)}: ${difference}`);
}
