import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { startSampleWorld, type SampleWorld } from './sample-world.js';
import { checksOf, moduleOf, samplesOfComments, samplesOfGuide } from './samples.js';

const folder = resolve('.cache/samples');
const guides = [
  'docs/guide/developer.md',
  'docs/guide/languages.md',
  'docs/site/pages/start/developer.md',
];

const samples = [
  ...samplesOfComments('packages/sdk/src'),
  ...guides.flatMap((guide) => samplesOfGuide(guide)),
].map((sample, index) => ({
  ...sample,
  file: join(folder, `${index}-${sample.title.replace(/\W+/g, '-')}.${sample.language}`),
}));

/** As strict as a consumer can be. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

describe('the samples of the documentation', () => {
  let world: SampleWorld;
  let complaints: ReadonlyMap<string, string>;
  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const sample of samples) writeFileSync(sample.file, moduleOf(sample));
    complaints = compileAll(samples.map(({ file }) => file));
    world = await startSampleWorld();
  });
  after(() => world.close());

  test('are found in comments and guides', () => {
    assert.ok(samples.some(({ title }) => title === 'Circles.list'));
    for (const guide of guides) assert.ok(samplesOfGuide(guide).length > 0, guide);
  });

  for (const sample of samples) {
    const { title, file, language } = sample;
    test(`${title}: compiles${language === 'ts' ? ' and runs' : ''}`, async (t) => {
      assert.equal(complaints.get(file), undefined);
      if (language === 'tsx') return;
      for (const method of ['log', 'error', 'table'] as const)
        t.mock.method(console, method, () => undefined);
      const { checks } = (await import(pathToFileURL(file).href)) as { checks?: { done: number } };
      const done = checks?.done ?? 0;
      assert.ok(done >= checksOf(sample), `only ${done} values were reached`);
    });
  }
});

/** What TypeScript has to say, by file. */
function compileAll(files: readonly string[]): ReadonlyMap<string, string> {
  const program = ts.createProgram(files, options);
  const found = new Map<string, string>();
  for (const { file, messageText, start = 0 } of ts.getPreEmitDiagnostics(program)) {
    const name = file ? resolve(file.fileName) : 'TypeScript';
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const text = `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    found.set(name, [found.get(name) ?? [], text].flat().join('\n'));
  }
  return found;
}
