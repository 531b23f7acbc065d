import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { operations } from '@circlet/contract';
import { schemaFromJson } from '@circlet/contract/json-schema';
import { openApiDocument } from '@circlet/contract/openapi';
import * as z from 'zod/mini';
import { oddAnswers } from '../stand-in/odd-answers.js';
import { oddVersions } from '../stand-in/odd-versions.js';
import { reduceSchema } from '../../tasks/compiled-schemas.mjs';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
}

interface DocumentedOperation {
  readonly responses: {
    readonly 200: {
      readonly content: {
        readonly 'application/json': {
          readonly example?: unknown;
          readonly examples?: { readonly answer: { readonly value: unknown } };
        };
      };
    };
  };
}

const compile = (schema: z.ZodMiniType) => schemaFromJson(reduceSchema(z.toJSONSchema(schema)));

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

/** An ordinary answer, as the published document shows it. */
function ordinaryAnswer({ method, path }: { method: string; path: string }): unknown {
  const { paths } = openApiDocument() as unknown as Document;
  const { example, examples } =
    paths[path]![method.toLowerCase()]!.responses[200].content['application/json'];
  return example ?? examples?.answer.value;
}

for (const [name, operation] of Object.entries(operations)) {
  test(`what clients load accepts exactly what the schema of the answer to ${name} accepts`, (t) => {
    const ordinary = ordinaryAnswer(operation);
    const { compared, accepted } = compare(operation.answer, [ordinary, ...oddVersions(ordinary)]);
    t.diagnostic(`${name}: ${compared} answers compared, ${accepted} accepted`);
    assert.ok(compared > 60 && accepted > 0);
  });
}

test('what clients load knows every field of a circle', (t) => {
  const { compared, accepted } = compare(operations.listCircles.answer, oddAnswers());
  t.diagnostic(`${compared} answers compared, ${accepted} accepted`);
  assert.ok(compared > 900 && accepted > 50);
});

test('what clients load refuses numbers that are none', () => {
  const { answer } = operations.listCourses;
  const [course] = (ordinaryAnswer(operations.listCourses) as { items: object[] }).items;
  const rated = [NaN, Infinity, 1e21, 4.5].map((overall_rating) => ({
    count: 1,
    items: [{ ...course, overall_rating }],
  }));
  assert.equal(compare(answer, rated).accepted, 2);
});
