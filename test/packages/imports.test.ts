import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { types: string; default: string } | string>>;
}

const manifests = readdirSync('packages').map(
  (name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest,
);

/** One registers, the other has types only. */
const withoutExports = ['./define', './react'];

for (const { name, exports } of manifests) {
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target === 'string') continue;
    test(`${name}${path.slice(1)} can be imported in Node and has its types`, async () => {
      const loaded = (await import(name + path.slice(1))) as object;
      const types = readFileSync(`packages/${name.split('/')[1]}/${target.types}`, 'utf8');
      assert.ok(types.length > 0);
      if (!withoutExports.includes(path)) assert.ok(Object.keys(loaded).length > 0);
    });
  }
}

test('importing the client does nothing', async () => {
  const before = Object.keys(globalThis);
  await import('@circlet/sdk');
  assert.deepEqual(Object.keys(globalThis), before);
});
