import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll, published, type Packed } from './packed.js';

const noColours = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };

/** What "Are the types wrong?" says of a tarball, for those who import; our packages are no CommonJS. */
function typesOf(tarball: string): Promise<{ code: unknown; output: string }> {
  const program = 'node_modules/.bin/attw';
  const words = [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'];
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { env: noColours }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? 'killed') : 0, output: stdout + stderr });
    });
  });
}

describe('what is published', () => {
  let packed: Packed;
  before(async () => {
    packed = await packAll();
  });
  after(() => packed.remove());

  for (const name of published) {
    test(`@circlet/${name}: publint has nothing to say`, async () => {
      const bytes = readFileSync(packed.tarballs[`@circlet/${name}`]!);
      const tarball = Uint8Array.from(bytes).buffer;
      const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg)),
        [],
      );
    });

    test(`@circlet/${name}: the types are right for Node and bundlers`, async () => {
      const { code, output } = await typesOf(packed.tarballs[`@circlet/${name}`]!);
      assert.equal(code, 0, output);
      assert.match(output, new RegExp(`@circlet/${name}`));
    });
  }
});
