import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApiDocument } from '@circlet/contract/openapi';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    // The addresses are the platform's: they end in a slash.
    'no-path-trailing-slash': 'off',
    // Some operations take nothing that could be refused.
    'operation-4xx-response': 'off',
    'component-name-unique': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-invalid-schema-examples': 'error',
    'no-schema-type-mismatch': 'error',
    'operation-description': 'error',
    'operation-singular-tag': 'error',
    'operation-tag-defined': 'error',
    'parameter-description': 'error',
    'tag-description': 'error',
  },
});

async function problemsOf(document: unknown) {
  const problems = await lintFromString({
    source: JSON.stringify(document, null, 2),
    absoluteRef: 'openapi.json',
    config,
  });
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`,
  );
}

test('the linter finds nothing in the document', async () => {
  assert.deepEqual(await problemsOf(openApiDocument()), []);
});

test('the linter would find an example that is not what the schema says', async () => {
  const document = openApiDocument();
  const paths = document['paths'] as Record<
    string,
    Record<string, { parameters: { name: string }[] }>
  >;
  const { parameters } = paths['/api/teams/{id}/']!['get']!;
  Object.assign(parameters[0]!, { example: 'three' });
  const [problem, ...more] = await problemsOf(document);
  assert.match(problem ?? '', /no-invalid-parameter-examples/);
  assert.deepEqual(more, []);
});
