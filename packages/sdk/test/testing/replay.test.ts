import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestApi, type TestApi } from '@circlet/sdk/testing';
import {
  readBody,
  readIndex,
  recordedNow,
  recordedSite,
  withoutRecordings,
  type Recording,
} from '../../../../test/recordings/recorded.js';
import { compareAnswers } from './compare.js';
import { recordedSeed } from './recorded-seed.js';

const leastCompared = 320;

/** The paths that the test API claims to know, with and without the slash at the end. */
const claimed =
  /^\/api\/(learningcircles(\/(topics|cities|successes|\d+))?|learning-circles-map|signup|courses(\/(topics|languages))?|teams(\/\w+)?|places(\/(search\/(city|country)|\d+))?|announcements|community_calendar\/events(\/\d+)?|contact)\/?(\?|$)/;

/** What is not claimed all the same, and why. */
const leftOut: Readonly<Record<string, string>> = {
  '371-courses-user-anon.json': 'courses without a creator',
  '373-courses-include-unlisted.json': 'courses without a creator',
  '385-courses-languages-list-de.json': 'names of languages are the platform’s, not Django’s',
  '410-teams-invitations.html': 'needs a session',
  '445-events-options.json': 'describes the form, which no client reads',
  '455-contact-invalid-json.json': 'quotes Python’s parser',
  '473-lc-user-auth.json': 'needs a session',
  '475-courses-team-auth.json': 'needs a session',
  '476-courses-auth-unlisted.json': 'needs a session',
};

const isCompared = ({ path, file }: Recording): boolean =>
  claimed.test(path) && !Object.hasOwn(leftOut, file);

async function replayed(api: TestApi, recording: Recording): Promise<readonly string[]> {
  const { file, method, path, request_headers: headers, request_body: body } = recording;
  const init: RequestInit = { method, headers, body, redirect: 'manual' };
  const response = await api.fetch(recordedSite + path, init);
  const differences = await compareAnswers(recording, readBody(file), response);
  return differences.map((difference) => `${file} ${method} ${path.slice(0, 100)}: ${difference}`);
}

test('gives recorded requests the recorded answers', { skip: withoutRecordings }, async (t) => {
  const api = createTestApi({ ...recordedSeed(), now: () => recordedNow });
  const recordings = readIndex().filter(isCompared);
  const differences: string[] = [];
  for (const recording of recordings) differences.push(...(await replayed(api, recording)));
  t.diagnostic(
    `${recordings.length} recordings compared; left out: ${Object.keys(leftOut).join(', ')}`,
  );
  assert.deepEqual(differences, []);
  assert.ok(recordings.length >= leastCompared, `only ${recordings.length} compared`);
});

test(
  'crashes of what crashed the live API, and of nothing else',
  { skip: withoutRecordings },
  async () => {
    const api = createTestApi({ ...recordedSeed(), now: () => recordedNow });
    const recordings = readIndex().filter(isCompared);
    for (const recording of recordings) await replayed(api, recording);
    const crashed = recordings.filter((_, position) => api.requests[position]?.crash !== undefined);
    assert.deepEqual(
      crashed.map(({ file }) => file),
      recordings.filter(({ status }) => status === 500).map(({ file }) => file),
    );
    assert.ok(crashed.length > 30);
  },
);
