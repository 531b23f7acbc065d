import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Imports an entry and says what is different afterwards. Node makes some globals when they are first read, and warns of some. */
const script = (entry: string) => `
  const surface = () => Object.entries(Object.getOwnPropertyDescriptors(globalThis))
    .flatMap(([name, parts]) => Object.entries(parts).map(([part, is]) => [name + ' ' + part, is]));
  const calls = [];
  for (const name of ['fetch', 'setTimeout', 'setInterval', 'addEventListener', 'postMessage']) {
    globalThis[name] = () => calls.push(name);
  }
  for (const name of ['log', 'warn', 'error']) console[name] = () => calls.push('console');
  for (const name of Reflect.ownKeys(globalThis)) globalThis[name];
  await new Promise(setImmediate);
  calls.length = 0;
  const before = new Map(surface());
  const alive = process.getActiveResourcesInfo().length;
  await import('${entry}');
  const changed = surface()
    .filter(([part, is]) => !before.has(part) || !Object.is(before.get(part), is))
    .map(([part]) => part.split(' ')[0]);
  const kept = process.getActiveResourcesInfo().slice(alive);
  process.stdout.write(JSON.stringify({ calls, changed: [...new Set(changed)], kept }));
`;

/** zod's own, the same for every copy of zod on a page. */
const ofZod = /^__zod_/;

for (const entry of ['@circlet/sdk', '@circlet/sdk/parts']) {
  test(`importing ${entry} changes nothing, calls nothing and keeps nothing alive`, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--conditions=circlet-source',
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script(entry),
      ],
      { encoding: 'utf8', cwd: import.meta.dirname },
    );
    const { changed, ...rest } = JSON.parse(stdout) as { changed: string[] };
    assert.deepEqual(rest, { calls: [], kept: [] }, stderr);
    assert.deepEqual(
      changed.filter((name) => !ofZod.test(name)),
      [],
    );
  });
}
