import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc, { type JsonValue } from 'fast-check';
import { anyCall, endOf } from './every-call.js';
import { clientOf } from './stand-in.js';

interface Media {
  readonly example?: JsonValue;
  readonly examples?: Readonly<Record<string, { readonly value: JsonValue }>>;
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Record<string, { responses: Record<string, { content?: Record<string, Media> }> }>
    >
  >;
}

const document = JSON.parse(
  readFileSync(new URL('../../../docs/reference/openapi.json', import.meta.url), 'utf8'),
) as Document;

/** The good answer that the API's description shows for an address. */
function exampleOf({ pathname }: URL): JsonValue {
  const [, methods] =
    Object.entries(document.paths).find(([path]) =>
      new RegExp(`^${path.replace('{id}', '[^/]+')}$`).test(pathname),
    ) ?? assert.fail(pathname);
  const media = Object.values(methods)[0]?.responses['200']?.content?.['application/json'];
  return media?.example ?? media?.examples?.['answer']?.value ?? assert.fail(pathname);
}

type Place = readonly [owner: Record<string, JsonValue>, key: string];

function* placesIn(value: JsonValue | undefined): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    yield [value as Record<string, JsonValue>, key];
    yield* placesIn(inside);
  }
}

const removed = Symbol('removed');

const damage = fc.record({
  place: fc.nat(),
  value: fc.oneof(
    fc.constant(removed),
    fc.constantFrom('', 'x', '2026-02-30', 'javascript:alert(1)', '__proto__', '{"5":1}'),
    fc.jsonValue(),
  ),
});

type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

/** The example with some of its places removed or filled with something else. */
function damaged(example: JsonValue, damages: readonly Damage[]): JsonValue {
  const answer = structuredClone(example);
  for (const { place, value } of damages) {
    const places = [...placesIn(answer)];
    const [owner, key] = places[place % places.length] ?? [];
    if (!owner || key === undefined) continue;
    if (typeof value === 'symbol') Reflect.deleteProperty(owner, key);
    else owner[key] = structuredClone(value);
  }
  return answer;
}

test('answers that are good in most places end in frozen models or an ApiError', async (t) => {
  const ends: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(anyCall, fc.array(damage, { maxLength: 4 }), async (call, damages) => {
      const { client } = clientOf((url) => Response.json(damaged(exampleOf(url), damages)));
      const end = await endOf(call(client));
      ends[end] = (ends[end] ?? 0) + 1;
    }),
    { numRuns: 2_000, includeErrorInReport: true },
  );
  t.diagnostic(JSON.stringify(ends));
  assert.ok((ends['models'] ?? 0) > 500);
  assert.ok(ends['contract']);
  assert.equal(ends['offline'], undefined, 'the stand-in itself failed');
});
