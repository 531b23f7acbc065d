import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations, type OperationName } from '@circlet/contract';
import { openApiDocument } from '@circlet/contract/openapi';
import * as z from 'zod/mini';
import { readIndex, withoutRecordings } from '../../../test/recordings/recorded.js';

interface Content {
  readonly 'application/json': {
    readonly schema: { readonly $ref?: string };
    readonly example?: unknown;
    readonly examples?: { readonly answer: { readonly value: unknown } };
  };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly description: string;
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: { readonly 200: { readonly content: Content } };
}

interface Component {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Component>> };
}

const document = openApiDocument() as unknown as Document;

const documented = (name: OperationName): Operation => {
  const { method, path } = operations[name];
  return document.paths[path]![method.toLowerCase()]!;
};

const keysOf = (schema: z.ZodMiniType | undefined) =>
  Object.keys(schema ? (z.toJSONSchema(schema).properties ?? {}) : {});

const rows: [OperationName, (typeof operations)[OperationName]][] = Object.entries(
  operations,
) as never;

test('is OpenAPI 3.1 and plain JSON', () => {
  assert.match(document.openapi, /^3\.1\./);
  assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
});

test('describes every parameter of every operation', () => {
  for (const [name, operation] of rows) {
    const { operationId, parameters = [] } = documented(name);
    assert.equal(operationId, name);
    assert.deepEqual(
      parameters.map((each) => each.name),
      [
        ...keysOf('params' in operation ? operation.params : undefined),
        ...keysOf('query' in operation ? operation.query : undefined),
      ],
    );
    for (const { description } of parameters) assert.ok(description.length > 10);
  }
});

test('describes every field of every component', () => {
  for (const [name, { properties = {} }] of Object.entries(document.components.schemas)) {
    for (const [field, { description }] of Object.entries(properties)) {
      assert.ok(description, `${name}.${field}`);
    }
  }
});

for (const [name, operation] of rows) {
  test(`shows an exchange of ${name} that its schemas accept`, () => {
    const { parameters = [], requestBody, responses } = documented(name);
    const shown = (place: string) =>
      Object.fromEntries(
        parameters
          .filter((each) => each.in === place && each.example !== undefined)
          .map((each) => [each.name, each.example]),
      );
    if ('params' in operation) operation.params.parse(shown('path'));
    if ('query' in operation) operation.query.parse(shown('query'));
    if ('body' in operation) {
      operation.body.parse(requestBody?.content['application/json'].example);
    }
    const { example, examples } = responses[200].content['application/json'];
    operation.answer.parse(example ?? examples?.answer.value);
  });
}

test('refers only to components that are there', () => {
  const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
  assert.ok(references.length > 0);
  for (const reference of references) {
    assert.ok(document.components.schemas[reference.split('/').at(-1) as string], reference);
  }
});

test('lets clients survive a field that is new', () => {
  assert.doesNotMatch(JSON.stringify(document), /additionalProperties":false/);
});

test('names only recordings that there are', { skip: withoutRecordings }, (t) => {
  const recordings = readIndex().map(({ file }) => file.replace(/^\d+-|\.\w+$/g, ''));
  const known = new Set([...recordings, 'source', 'observed']);
  const named = proseIn(document).flatMap((text) => text.match(/(?<=\[)[^\]]+(?=\])/g) ?? []);
  t.diagnostic(`${new Set(named).size} recordings named`);
  assert.ok(named.length > 100);
  for (const name of named) assert.ok(known.has(name), name);
});

/** Every description in a part of the document. */
function proseIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === 'description' && typeof value === 'string' ? [value] : proseIn(value),
  );
}
