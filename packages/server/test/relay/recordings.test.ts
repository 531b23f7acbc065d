import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations } from '@circlet/contract';
import {
  readBody,
  readIndex,
  recordedNow,
  recordedSite,
  withoutRecordings,
  type Recording,
} from '../../../../test/recordings/recorded.js';
import { createRelay } from '../../src/index.js';

const paths = Object.values(operations)
  .filter(({ method }) => method === 'GET')
  .map(({ path }) => new RegExp(`^${path.replace('{id}', '\\d+')}$`));

/** What the relay reads differently on purpose: parameters that it does not know, and formats. */
const different = /[?&](draft|user|include_unlisted|team|format|next)=|callback=/;

/** An API that has one answer, as it was recorded. */
function relayOf(recording: Recording) {
  const asked: string[] = [];
  const body = readBody(recording.file);
  const { status, response_headers: headers } = recording;
  const fetch = (input: string | URL | Request): Promise<Response> => {
    asked.push(String(input instanceof Request ? input.url : input));
    return Promise.resolve(
      new Response(body, { status, headers: { 'Content-Type': headers['content-type'] ?? '' } }),
    );
  };
  const relay = createRelay({ upstream: recordedSite, fetch, now: () => recordedNow });
  return { relay, asked, body };
}

describe('what the live API was recorded to say', { skip: withoutRecordings }, () => {
  const reads = withoutRecordings
    ? []
    : readIndex().filter(
        ({ method, path }) =>
          method === 'GET' &&
          paths.some((each) => each.test(path.split('?')[0] ?? '')) &&
          !different.test(path),
      );

  it('is passed on byte for byte, or said by the relay itself', async (test) => {
    let passedOn = 0;
    const answers = reads.filter(({ status }) => status === 200);
    for (const recording of answers) {
      const { file, path, response_headers: headers } = recording;
      if (!(headers['content-type'] ?? '').startsWith('application/json')) continue;
      const { relay, asked, body } = relayOf(recording);
      const answer = await relay.request(path, { headers: { ...recording.request_headers } });
      assert.equal(answer.status, 200, file);
      const text = await answer.text();
      if (asked.length > 0) assert.equal(text, body, file);
      else assert.deepEqual(JSON.parse(text), JSON.parse(body), file);
      passedOn += asked.length;
    }
    test.diagnostic(`${String(passedOn)} of ${String(answers.length)} answers were passed on`);
    assert.ok(passedOn > 100);
  });

  it('is never asked for again where it crashed', async (test) => {
    const crashes = reads.filter(({ status }) => status === 500);
    for (const recording of crashes) {
      const { relay, asked } = relayOf(recording);
      const answer = await relay.request(recording.path);
      assert.deepEqual([answer.status, asked], [400, []], recording.file);
    }
    test.diagnostic(`${String(crashes.length)} crashes`);
    assert.ok(crashes.length > 20);
  });
});
