import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { listCircles, listCourseLanguages, searchCities, searchCountries } from '@circlet/contract';
import { schemaFromJson } from '@circlet/contract/json-schema';
import * as z from 'zod/mini';
import { reduceSchema } from '../../../tasks/compiled-schemas.mjs';
import { shapeOf } from '../../../tasks/page-contract.mjs';
import { oddAnswers } from '../../../test/stand-in/odd-answers.js';
import { wireCircle, wireList } from '../../../test/stand-in/wire.js';
import { ApiError } from '../src/api-error.js';
import { readTolerantList as readInPages } from '../src/wire/page-list.js';
import type { WireSchema } from '../src/wire/schema.js';
import { readTolerantList as readInNode } from '../src/wire/tolerant-list.js';

const json = reduceSchema(z.toJSONSchema(listCircles.answer));
const inNode = schemaFromJson(json);
const inPages = shapeOf(json) as WireSchema;

const required = ['id', 'course.id', 'start_date', 'url'];
const rest = { operation: 'circles.list', required };

/** What a reading of an answer, as it travels, ends in. */
function end(read: typeof readInNode, schema: WireSchema, answer: unknown): unknown {
  const travelled: unknown = JSON.parse(JSON.stringify(answer ?? null));
  try {
    return read(travelled, { ...rest, schema }, () => undefined);
  } catch (error) {
    return error instanceof ApiError ? error.kind : error;
  }
}

test('pages read exactly what Node reads, whatever is odd in an answer', (t) => {
  const seen = { compared: 0, gaps: 0, refused: 0, untouched: 0 };
  for (const answer of oddAnswers()) {
    const [page, node] = [end(readInPages, inPages, answer), end(readInNode, inNode, answer)];
    assert.deepEqual(page, node, inspect(answer, { depth: 4 }));
    seen.compared++;
    if (page === 'contract') seen.refused++;
    else if ((page as { items: unknown[] }).items.includes(undefined)) seen.gaps++;
    else if (inNode.safeParse(answer).success) seen.untouched++;
  }
  t.diagnostic(inspect(seen));
  assert.ok(seen.compared > 900);
  for (const count of [seen.gaps, seen.refused, seen.untouched]) assert.ok(count > 20);
});

test('several odd things in one answer cost only what they must', () => {
  const course = { id: 7, title: null, provider: 'Open Shelf', link: 5 };
  const answer = wireList(
    [
      wireCircle({ id: 1, city: 5, facilitators: ['Ana', null], course, latitude: 'north' }),
      wireCircle({ id: 2, course: { title: 'Reading' } }),
      'a word',
      wireCircle({ id: 4, status: 'paused', mood: 'good', start_date: '2026-02-30' }),
      wireCircle({ id: 5, status: 'paused', mood: 'good' }),
    ],
    { count: 'five' },
  );
  const page = end(readInPages, inPages, answer) as { items: unknown[]; head: object };
  assert.deepEqual(page, end(readInNode, inNode, answer));
  assert.deepEqual(
    page.items.map((item) => (item as { id: number } | undefined)?.id),
    [1, undefined, undefined, undefined, 5],
  );
  assert.equal('count' in page.head, false);
});

/** By operation, an answer with one row that is right, one without what it needs and one that is no row. */
const otherLists = [
  {
    list: 'languages',
    schema: listCourseLanguages.answer,
    required: ['code'],
    rows: [{ code: 'fi', name: 5, name_local: 'suomi', bidi: false }, { name: 'Finnish' }, null],
  },
  {
    list: 'cities',
    schema: searchCities.answer,
    required: ['city'],
    rows: [{ city: 'Chicago', country: 5 }, { country: 'France' }, 'Chatham'],
  },
  {
    list: 'countries',
    schema: searchCountries.answer,
    required: ['country'],
    rows: [{ country: 'France' }, {}, 7],
  },
];

for (const { list, schema, required, rows } of otherLists) {
  test(`a list under ${list} is read in pages as in Node`, () => {
    const short = reduceSchema(z.toJSONSchema(schema));
    const reading = { operation: 'any', list, required };
    const travelled = (): unknown => JSON.parse(JSON.stringify({ [list]: rows }));
    const node = readInNode(travelled(), { ...reading, schema: schemaFromJson(short) }, () => {});
    const page = readInPages(travelled(), { ...reading, schema: shapeOf(short) as WireSchema });
    assert.deepEqual(page, node);
    assert.deepEqual(
      page.items.map((item) => item !== undefined),
      [true, false, false],
    );
  });
}
