import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { createSignup, listCircles } from '@circlet/contract';
import { schemaFromJson, type JsonSchema } from '@circlet/contract/json-schema';
import * as z from 'zod/mini';
import { wireCircle, wireList } from '../stand-in/wire.js';
import { reduceSchema } from '../../tasks/compiled-schemas.mjs';

const compile = (schema: z.ZodMiniType) =>
  schemaFromJson(reduceSchema(z.toJSONSchema(schema)) as JsonSchema);

const odd = [
  undefined,
  null,
  true,
  0,
  -1,
  2 ** 53,
  1.5,
  NaN,
  1e21,
  '',
  'x',
  '2026-02-30',
  '2024-02-29',
  '12:00',
  '-1.5',
  [],
  ['a'],
  [1],
  {},
  { id: 1 },
];

type Answer = Record<string, unknown> & { items: Record<string, unknown>[] };

/** Every answer that differs from an ordinary one in one place. */
function* answers(): Generator {
  yield* odd;
  const ordinary = (): Answer => wireList([wireCircle()], { limit: 1, offset: 0 }) as Answer;
  const fields = [
    ...Object.keys(wireCircle()),
    'image_url',
    'signup_question',
    'next_meeting_date',
    'is_learner',
    'is_facilitator',
    'new_field',
  ];
  for (const value of odd) {
    for (const key of [...Object.keys(ordinary()), 'new_key'])
      yield { ...ordinary(), [key]: value };
    for (const field of fields) yield wireList([wireCircle({ [field]: value }), wireCircle()]);
    for (const field of ['id', 'title', 'provider', 'link', 'course_page_url', 'caption']) {
      const course = { ...(wireCircle()['course'] as object), [field]: value };
      yield wireList([wireCircle({ course })]);
    }
  }
}

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
  const { compared, accepted } = compare(listCircles.answer, answers());
  t.diagnostic(`${compared} answers compared, ${accepted} accepted`);
  assert.ok(compared > 900 && accepted > 50);
});

test('what pages load accepts exactly what the schema of an answer to a signup accepts', () => {
  const answersToSignup = [
    ...odd,
    { status: 'created' },
    { status: 'created', id: 1 },
    ...[...odd, 'error', 'Created'].map((status) => ({ status })),
  ];
  assert.equal(compare(createSignup.answer, answersToSignup).accepted, 1);
});
