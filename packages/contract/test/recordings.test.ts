import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DetailError, ErrorEnvelope, FieldErrors, operations } from '@circlet/contract';
import { readBody, readIndex, withoutRecordings } from '../../../test/recordings/recorded.js';

/** The bodies that an operation got as JSON, with their statuses. */
function answersTo(method: string, path: string) {
  const address = new RegExp(`^${path.replace('{id}', '\\d+')}$`);
  return readIndex()
    .filter((each) => each.method === method && address.test(each.path.split('?')[0] ?? ''))
    .filter((each) => each.response_headers['content-type'] === 'application/json')
    .map(({ file, status }) => ({ file, status, body: JSON.parse(readBody(file)) as unknown }));
}

const isRefusal = (body: unknown) => (body as { status?: string } | null)?.status === 'error';

for (const [name, { method, path, answer }] of Object.entries(operations)) {
  test(`takes every recorded answer of ${name} to the letter`, { skip: withoutRecordings }, (t) => {
    const all = answersTo(method, path).filter(
      ({ status, body }) => status === 200 && !isRefusal(body),
    );
    t.diagnostic(`${name}: ${all.length} recorded answers`);
    assert.ok(all.length > 0);
    for (const { file, body } of all) {
      const parsed = answer.safeParse(body);
      assert.ok(parsed.success, `${file}: ${JSON.stringify(parsed.error?.issues.slice(0, 3))}`);
    }
  });
}

test('takes every recorded refusal with status 200', { skip: withoutRecordings }, () => {
  const refusals = Object.values(operations)
    .flatMap(({ method, path }) => answersTo(method, path))
    .filter(({ status, body }) => status === 200 && isRefusal(body));
  assert.ok(refusals.length > 30);
  for (const { file, body } of refusals) assert.ok(ErrorEnvelope.safeParse(body).success, file);
});

test('takes every recorded refusal with another status', { skip: withoutRecordings }, () => {
  const refusals = Object.values(operations)
    .flatMap(({ method, path }) => answersTo(method, path))
    .filter(({ status }) => status >= 400);
  assert.ok(refusals.length > 4);
  for (const { file, body } of refusals) {
    const ofFields = FieldErrors.safeParse(body).success;
    assert.notEqual(ofFields, DetailError.safeParse(body).success, file);
  }
});
