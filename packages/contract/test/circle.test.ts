import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ErrorEnvelope, listCircles } from '@circlet/contract';
import { recordingsOf, withoutRecordings } from '../../../test/recordings/recorded.js';

test(
  'takes every recorded success of the circle list to the letter',
  { skip: withoutRecordings },
  (t) => {
    let count = 0;
    for (const { file, status, body } of recordingsOf(listCircles.path)) {
      if (status !== 200 || !body.startsWith('{') || body.includes('"status": "error"')) continue;
      count++;
      const parsed = listCircles.answer.safeParse(JSON.parse(body));
      assert.ok(parsed.success, `${file}: ${JSON.stringify(parsed.error?.issues.slice(0, 3))}`);
    }
    t.diagnostic(`${count} recorded lists`);
    assert.ok(count > 100);
  },
);

test('takes every recorded refusal of the circle list', { skip: withoutRecordings }, () => {
  const refusals = recordingsOf(listCircles.path).filter(({ body }) =>
    body.startsWith('{"status": "error"'),
  );
  assert.ok(refusals.length > 5);
  for (const { file, body } of refusals) {
    assert.ok(ErrorEnvelope.safeParse(JSON.parse(body)).success, file);
  }
});
