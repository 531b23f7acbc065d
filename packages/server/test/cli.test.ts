import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { endAll, listening, run, start, stop } from './command.js';

describe('the command', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'circlet-cli-'));
    await writeFile(join(folder, 'file'), 'not a folder');
  });
  after(async () => {
    await endAll();
    await rm(folder, { recursive: true, force: true });
  });

  const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown option', ['--nonsense'], /--nonsense/],
    ['a port that is no number', ['--port', 'abc'], /--port takes a number/],
    ['an address that is no database', ['--database-url', 'nonsense'], /postgres:\/\//],
    [
      'a database that does not answer',
      ['--database-url', 'postgres://user:secret@127.0.0.1:1/circles'],
      /check --database-url/,
    ],
    ['a folder that is a file', ['--data', 'FOLDER/file'], /choose another one with --data/],
    ['a folder with something else', ['--data', 'FOLDER'], /choose an empty or a new folder/],
    // Node's own way of making folders never ends there.
    ...(process.platform === 'linux'
      ? [['a place without folders', ['--data', '/proc/circlet'], /cannot be written/] as const]
      : []),
    ['a host that is not here', ['--sample', '--host', '192.0.2.1', '--port', '0'], /--host/],
  ];
  for (const [name, words, message] of mistakes) {
    it(`ends with one sentence and code 1 for ${name}`, async () => {
      const result = await run(words.map((word) => word.replace('FOLDER', folder)));
      assert.match(result.stderr, message);
      assert.match(result.stderr, /^[^\n]+\.\n$/);
      assert.ok(!result.stderr.includes('secret'));
      assert.equal(result.code, 1);
      assert.equal(result.stdout, '');
    });
  }

  it('ends with one sentence for a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    assert.ok(typeof address === 'object' && address !== null);
    const result = await run(['--sample', '--port', String(address.port)]);
    other.close();
    assert.match(result.stderr, /^Port \d+ on 127\.0\.0\.1 is in use[^\n]+\n$/);
    assert.equal(result.code, 1);
  });

  it('prints help and version', async () => {
    assert.match((await run(['--help'])).stdout, /signups --circle <number>[^]*--database-url/);
    assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('keeps a folder for itself, keeps what is in it, and ends on SIGTERM', async () => {
    const data = join(folder, 'data');
    const first = start(['--sample', '--port', '0', '--data', data]);
    const url = await listening(first);
    const { count } = (await (await fetch(`${url}/api/learningcircles/?limit=0`)).json()) as {
      count: number;
    };
    assert.ok(count > 0);
    assert.match((await run(['--port', '0', '--data', data])).stderr, /in use by another server/);
    assert.equal(await stop(first), 0);

    const second = start(['--sample', '--port', '0', '--data', data]);
    let said = '';
    for await (const part of second.stdout ?? []) {
      said += String(part);
      if (said.includes('Circlet server: ')) break;
    }
    assert.equal(await stop(second), 0);
    assert.match(said, /has circles already/);
  });
});
