import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '@circlet/contract';
import { openApiDocument } from '@circlet/contract/openapi';

interface Parameter {
  name: string;
  description: string;
  schema: object;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json': { schema: { $ref: string } } } };
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, object> }> };
}

const document = openApiDocument() as unknown as Document;

test('is OpenAPI 3.1 and plain JSON', () => {
  assert.match(document.openapi, /^3\.1\./);
  assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
});

test('describes every parameter of every operation', () => {
  for (const [name, operation] of Object.entries(operations)) {
    const { operationId, parameters = [] } =
      document.paths[operation.path]![operation.method.toLowerCase()]!;
    assert.equal(operationId, name);
    assert.deepEqual(
      parameters.map((each) => each.name),
      [
        ...('params' in operation ? Object.keys(operation.params.def.shape) : []),
        ...('query' in operation ? Object.keys(operation.query.def.shape) : []),
      ],
    );
    for (const { description } of parameters) assert.ok(description.length > 10);
  }
});

test('says what the body of a signup is', () => {
  const { requestBody } = document.paths['/api/signup/']!['post']!;
  assert.equal(requestBody?.content['application/json'].schema.$ref, '#/components/schemas/Signup');
  assert.deepEqual(
    Object.keys(document.components.schemas['Signup']?.properties ?? {}),
    Object.keys(operations.createSignup.body.def.shape),
  );
});

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
