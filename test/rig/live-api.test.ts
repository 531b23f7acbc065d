import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAnswers } from '../../packages/sdk/test/testing/compare.js';
import { recordedSeed } from '../../packages/sdk/test/testing/recorded-seed.js';
import {
  readBody,
  readIndex,
  recordedNow,
  withoutRecordings,
  type Recording,
} from '../recordings/recorded.js';
import { hosts, startRig, type Rig } from './rig.js';
import { send, type Sent } from './rig-client.js';

/** Recordings that tell of other origins, scripts, signups and lost slashes. */
const isOfKind = ({ file }: Recording): boolean =>
  /^\d+-(jsonp|cors|signup|lc-noslash|courses-noslash|contact-preflight)|-foreign-origin|-jsonp/.test(
    file,
  ) && !leftOut.includes(file);

/** Paths that the test API does not have. */
const leftOut = ['192-jsonp-whoami.js'];

/** The headers that browsers decide by, and caches. */
const decisive = [
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-max-age',
  'cache-control',
  'content-type',
  'location',
  'referrer-policy',
  'vary',
  'x-content-type-options',
  'x-frame-options',
];

async function replayed(rig: Rig, recording: Recording): Promise<readonly string[]> {
  const { file, method, path, request_headers: headers, request_body: body } = recording;
  const given = await send(rig, { method, path, headers, body });
  const heads = decisive.flatMap((name) => {
    const [ours, theirs] = [given.headers.get(name) ?? undefined, recording.response_headers[name]];
    return ours === theirs ? [] : [`${name}: ${ours} instead of ${theirs}`];
  });
  const bodies = await compareAnswers(recording, readBody(file), given);
  return [...heads, ...bodies].map((line) => `${file} ${method} ${path}: ${line}`);
}

test(
  'answers over TLS what the live API was recorded to answer, header by header',
  { skip: withoutRecordings },
  async (t) => {
    const rig = await startRig({ ...recordedSeed(), now: () => recordedNow });
    const recordings = readIndex().filter(isOfKind);
    const differences: string[] = [];
    for (const recording of recordings) differences.push(...(await replayed(rig, recording)));
    await rig.close();
    t.diagnostic(
      `${recordings.length} recordings compared over TLS; left out: ${leftOut.join(', ')}`,
    );
    assert.deepEqual(differences, []);
    assert.ok(recordings.length > 100, `only ${recordings.length}`);
  },
);

test('executes what it does not let others read, and sends scripts that nobody cleaned', async (t) => {
  const rig = await startRig({ circles: [{ id: 5, city: 'Kraków' }] });
  t.after(rig.close);
  const ask = (path: string, init: Omit<Partial<Sent>, 'path'> = {}) =>
    send(rig, { method: 'GET', path, ...init });
  const Origin = hosts.partner;

  const signup = {
    ...{ learning_circle: 5, name: 'Ada', email: 'ada@mail.example', consent: true },
    signup_questions: { goals: 'Learn', support: 'Help' },
  };
  const stored = await ask('/api/signup/', {
    method: 'POST',
    headers: { Origin, 'Content-Type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify(signup),
  });
  assert.equal(await stored.text(), '{"status":"created"}');
  assert.equal(stored.headers.get('Access-Control-Allow-Origin'), null);
  assert.equal(rig.api.behind.signups.length, 1);

  const script = await ask('/api/learningcircles/?limit=1&callback=alert(1)%2F%2F');
  assert.match(await script.text(), /^alert\(1\)\/\/\(\{.*Kraków.*\}\);$/);
  assert.equal(script.headers.get('Content-Type'), 'text/javascript');
  assert.equal(script.headers.get('Cache-Control'), 'max-age=900');
  assert.equal((await ask('/api/courses/?callback=cb')).headers.get('Cache-Control'), null);

  const crash = await ask('/api/learningcircles/?id=abc&callback=cb', { headers: { Origin } });
  assert.equal(crash.status, 500);
  assert.match(await crash.text(), /^<!DOCTYPE html>/);
  const lost = await ask('/api/signup', { method: 'POST', body: JSON.stringify(signup) });
  assert.equal(lost.status, 301);
  assert.equal(lost.headers.get('Location'), '/api/signup/');
});

for (const [origin, isAdmitted] of [
  [hosts.partner, false],
  ['null', false],
  ['http://www.p2pu.org', false],
  ['https://x.p2pu.org.evil.test', false],
  ['https://notp2pu.org', false],
  [hosts.widgets, true],
  ['https://a.b.p2pu.org', true],
  ['https://p2pu.github.io', true],
] as const) {
  test(`${isAdmitted ? 'admits' : 'does not admit'} ${origin}, asked before and at the request`, async (t) => {
    const rig = await startRig();
    t.after(rig.close);
    const headers = { Origin: origin };
    const asked = await send(rig, {
      method: 'OPTIONS',
      path: '/api/signup/',
      headers: { ...headers, 'Access-Control-Request-Method': 'POST' },
    });
    const given = await send(rig, { method: 'GET', path: '/api/courses/', headers });
    for (const answer of [asked, given]) {
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), isAdmitted ? origin : null);
    }
    const methods = asked.headers.get('Access-Control-Allow-Methods') ?? '';
    assert.equal(methods.includes('POST'), isAdmitted);
  });
}
