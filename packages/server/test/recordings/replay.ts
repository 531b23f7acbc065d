import type { Hono } from 'hono';
import { operations } from '@circlet/contract';
import { compareAnswers } from './compare.js';
import { compareSignupAnswers, deliberate } from './compare-signups.js';
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
  /** The sign-ups that were accepted, `5 ada@example.com`, each once. */
  readonly signups: readonly string[];
}

/** Sends every recorded request for circles and every sign-up again and compares the answers. */
export async function replay(app: Hono): Promise<Replay> {
  const recordings = readIndex().filter((each) => isAboutCircles(each) || isAboutSignups(each));
  const leftOut = recordings.flatMap((recording) => {
    const why = reasonToLeaveOut(recording);
    return why === undefined ? [] : [{ file: recording.file, why }];
  });
  const files = new Set(leftOut.map(({ file }) => file));
  const compared = recordings.filter(({ file }) => !files.has(file));
  const differences: string[] = [];
  for (const recording of compared) differences.push(...(await replayOne(app, recording)));
  const signups = [...new Set(compared.filter(isStored).map(signupOf))].sort();
  return { compared: compared.map(({ file }) => file), leftOut, differences, signups };
}

/** What the recordings accept, but for what this server refuses, and the other way round. */
function isStored({ file, method, path }: Recording): boolean {
  if (method !== 'POST' || path.split('?', 1)[0] !== operations.createSignup.path) return false;
  const ours = deliberate.get(file);
  return ours === undefined
    ? readBody(file).includes('{"status": "created"}')
    : ours.body === JSON.stringify({ status: 'created' });
}

function signupOf({ request_body }: Recording): string {
  const sent = JSON.parse(request_body ?? '') as { learning_circle: unknown; email: string };
  return `${String(Math.trunc(Number(sent.learning_circle)))} ${sent.email.toLowerCase()}`;
}

function isAboutCircles({ path }: Recording): boolean {
  return withSlash(path) === operations.listCircles.path;
}

function isAboutSignups({ path }: Recording): boolean {
  return withSlash(path) === operations.createSignup.path;
}

function withSlash(path: string): string {
  return `${path.split('?', 1)[0] ?? ''}/`.replace('//', '/');
}

function reasonToLeaveOut(recording: Recording): string | undefined {
  const { file, method } = recording;
  if (file === '473-lc-user-auth.json') return 'needs a session';
  if (isAboutSignups(recording) && method !== 'OPTIONS') return undefined;
  if (method === 'GET' || method === 'HEAD') return undefined;
  return method === 'OPTIONS'
    ? 'preflight, which we answer for every site'
    : `${method}, which we answer with 405`;
}

async function replayOne(app: Hono, recording: Recording): Promise<readonly string[]> {
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
  const compare = isAboutSignups(recording) ? compareSignupAnswers : compareAnswers;
  const found = compare(recording, readBody(recording.file), answer);
  return found.map((difference) => `${recording.file} ${path.slice(0, 120)}: ${difference}`);
}
