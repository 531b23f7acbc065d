import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody, readIndex, withoutRecordings } from '../../../test/recordings/recorded.js';
import { ApiError } from '../src/api-error.js';
import { outcome } from '../src/outcome.js';
import { fieldMessages } from '../src/wire/field-messages.js';

const call = { operation: 'any', messagesOf: (errors: unknown) => fieldMessages(errors, {}) };

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** How an answer has to end, read off it plainly: an error's kind, or JSON. */
function expectedEnd(status: number, json: unknown): string {
  if (status >= 500) return 'unavailable';
  if (status === 404) return 'notfound';
  if (status >= 400) return 'rejected';
  if (status >= 300 || json === undefined) return 'contract';
  return statusOf(json) === 'error' ? 'rejected' : 'JSON';
}

/** The word in an envelope. */
const statusOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'status' in json ? json.status : undefined;

test(
  'takes every recorded answer, whatever was asked, for JSON or the right error',
  { skip: withoutRecordings },
  (t) => {
    const ends: Record<string, number> = {};
    for (const { file, status } of readIndex()) {
      const body = readBody(file);
      const json = jsonOf(body);
      let end = 'JSON';
      try {
        assert.deepEqual(outcome({ status, retryAfter: undefined, body }, call), json, file);
      } catch (error) {
        assert.ok(error instanceof ApiError, `${file}: ${String(error)}`);
        assert.match(error.message, /^[A-Z].+\.$/s, file);
        end = error.kind;
      }
      assert.equal(end, expectedEnd(status, json), file);
      ends[end] = (ends[end] ?? 0) + 1;
    }
    t.diagnostic(JSON.stringify(ends));
    for (const end of ['JSON', 'rejected', 'unavailable', 'notfound', 'contract']) {
      assert.ok(ends[end], end);
    }
  },
);

test('loses no message of a recorded refusal', { skip: withoutRecordings }, () => {
  let messages = 0;
  for (const { file, status } of readIndex()) {
    const json = jsonOf(readBody(file)) as { status?: unknown; errors?: unknown } | undefined;
    const isEnvelope = status === 200 && json?.status === 'error';
    const isFramework = status >= 400 && status < 500 && status !== 404 && json !== undefined;
    if (!isEnvelope && !isFramework) continue;
    const said = [...textsIn(isEnvelope ? json.errors : json)];
    assert.throws(
      () => outcome({ status, retryAfter: undefined, body: JSON.stringify(json) }, call),
      ({ message }: ApiError) => said.every((text) => message.includes(text)),
      file,
    );
    messages += said.length;
  }
  assert.ok(messages > 50);
});

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inside of Object.values(value)) yield* textsIn(inside);
  }
}
