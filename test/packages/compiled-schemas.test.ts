import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { createSignup, listCircles } from '@circlet/contract';
import { schemaFromJson, type JsonSchema } from '@circlet/contract/json-schema';
import * as z from 'zod/mini';
import { oddAnswers, oddValues } from '../stand-in/odd-answers.js';
import { reduceSchema } from '../../tasks/compiled-schemas.mjs';

const compile = (schema: z.ZodMiniType) =>
  schemaFromJson(reduceSchema(z.toJSONSchema(schema)) as JsonSchema);

/** How many answers both accept; fails where they differ. */
function compare(schema: z.ZodMiniType, answers: Iterable<unknown>) {
  const compiled = compile(schema);
  const seen = { compared: 0, accepted: 0 };
  for (const answer of answers) {
    seen.compared++;
    const [ours, theirs] = [compiled.safeParse(answer), schema.safeParse(answer)];
    assert.equal(ours.success, theirs.success, inspect(answer, { depth: 4 }));
    if (ours.success) seen.accepted++;
    if (!ours.success && !theirs.success) {
      const places = (issues: readonly { path: readonly PropertyKey[] }[]) =>
        [...new Set(issues.map(({ path }) => path.join('.')))].sort();
      assert.deepEqual(
        places(ours.error.issues),
        places(theirs.error.issues),
        inspect(answer, { depth: 4 }),
      );
    }
  }
  return seen;
}

test('what pages load accepts exactly what the schema of the circle list accepts', (t) => {
  const { compared, accepted } = compare(listCircles.answer, oddAnswers());
  t.diagnostic(`${compared} answers compared, ${accepted} accepted`);
  assert.ok(compared > 900 && accepted > 50);
});

test('what pages load accepts exactly what the schema of an answer to a signup accepts', () => {
  const answersToSignup = [
    ...oddValues,
    { status: 'created' },
    { status: 'created', id: 1 },
    ...[...oddValues, 'error', 'Created'].map((status) => ({ status })),
  ];
  assert.equal(compare(createSignup.answer, answersToSignup).accepted, 1);
});
