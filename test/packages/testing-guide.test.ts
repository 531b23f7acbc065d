import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const folder = '.cache/testing-guide';
const guide = readFileSync('docs/guide/testing.md', 'utf8');
const samples = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? '');

const files = samples.map((_, position) => join(folder, `sample-${position + 1}.ts`));

const node = (...given: readonly string[]) =>
  spawnSync(process.execPath, given, {
    encoding: 'utf8',
    // Else a sample that is a test reports to this one, in a language of its own.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });

describe('the samples of the guide on testing', () => {
  before(() => {
    mkdirSync(folder, { recursive: true });
    for (const [position, file] of files.entries()) writeFileSync(file, samples[position] ?? '');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  test('compile strictly, against what is built', () => {
    assert.ok(files.length >= 4);
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig'];
    const kinds = ['--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
    const { stdout, status } = node(
      'node_modules/typescript/bin/tsc',
      ...flags,
      ...kinds,
      ...files,
    );
    assert.equal(status, 0, stdout);
  });

  for (const file of files) {
    test(`run: ${file}`, () => {
      const { stdout, stderr, status } = node('--import', 'tsx', file);
      assert.equal(status, 0, stdout + stderr);
    });
  }
});
