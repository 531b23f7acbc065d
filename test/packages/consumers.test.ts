import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { elementData } from '../../tasks/element-data.mjs';
import { run as runTool } from '../../tasks/run.mjs';
import { install, packAll, type Consumer, type Packed } from './packed.js';

const sources = 'test/packages/consumers';
const source = (name: string): string => readFileSync(join(sources, name), 'utf8');

/** The strictest that TypeScript is, the declarations of our packages and of what they need included. */
const strict = {
  target: 'es2022',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  outDir: 'out',
  rootDir: '.',
};
const inNode = { module: 'nodenext', moduleResolution: 'nodenext' };
const inBundler = { module: 'esnext', moduleResolution: 'bundler' };
const ofPage = { lib: ['es2022', 'dom', 'dom.iterable'], types: [] };

describe('a project that has installed what is published', () => {
  let packed: Packed;
  let consumer: Consumer;
  before(async () => {
    packed = await packAll();
    consumer = await install(packed, 'react', '@types/react', '@types/node', 'undici-types');
    for (const name of ['app.ts', 'server-side.ts', 'react.tsx'])
      await consumer.write(name, source(name));
  });
  after(async () => {
    await consumer.remove();
    await packed.remove();
  });

  async function compile(name: string, options: object, ...files: string[]): Promise<void> {
    const compilerOptions = { ...strict, ...options };
    await consumer.write(`${name}.json`, JSON.stringify({ compilerOptions, files }));
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { code, output } = await runTool(process.execPath, [tsc, '-p', `${name}.json`], {
      cwd: consumer.folder,
    });
    assert.equal(code, 0, output);
  }

  test('compiles strictly as a module of Node, and knows each tag and event of the manifest', async () => {
    await consumer.write('tags.ts', everyTagAndEvent());
    await compile('as-module', { ...inNode, ...ofPage }, 'app.ts', 'tags.ts');
  });

  test('compiles strictly for a bundler, with React 19', () =>
    compile('in-bundler', { ...inBundler, ...ofPage, jsx: 'react-jsx' }, 'app.ts', 'react.tsx'));

  test('compiles without the types of a page, and runs in Node', async () => {
    const options = { ...inNode, lib: ['es2022'], types: ['node'] };
    await compile('server-side', options, 'server-side.ts');
    const file = join(consumer.folder, 'out/server-side.js');
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    assert.equal(stdout, '0 rejected\n');
  });

  // Asks a registry for what our packages need, so it does not guard every change.
  if (process.env['CIRCLET_RELEASE']) {
    test('installs by npm into an empty folder, with nothing missing', async () => {
      const empty = await install({ ...packed, tarballs: {} });
      const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
      const installed = await runTool('npm', [...words, ...Object.values(packed.tarballs)], {
        cwd: empty.folder,
      });
      assert.equal(installed.code, 0, installed.output);
      const script =
        "await import('@circlet/widgets/define'); console.log(Object.keys(await import('@circlet/sdk')).includes('createClient'))";
      const ran = await runTool(process.execPath, ['--input-type=module', '-e', script], {
        cwd: empty.folder,
      });
      assert.equal(ran.output, 'true\n');
      await empty.remove();
    });
  }
});

/** A line for each tag and each event, which compiles only if TypeScript knows both. */
function everyTagAndEvent(): string {
  const manifest: unknown = JSON.parse(
    readFileSync('packages/widgets/custom-elements.json', 'utf8'),
  );
  const elements = elementData(manifest);
  const classes = new Set(
    elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]),
  );
  const lines = elements.flatMap(({ tag, name, events }) => [
    `export const ${name}Made: ${name} = document.createElement('${tag}');`,
    ...events.map(
      ({ name: event, type }) =>
        `${name}Made.addEventListener('${event}', (event) => { const it: ${type.text} = event; void it; });`,
    ),
  ]);
  assert.ok(lines.length >= 4);
  return `import '@circlet/widgets/define';
import type { ${[...classes].join(', ')} } from '@circlet/widgets';
${lines.join('\n')}
`;
}
