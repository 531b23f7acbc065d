import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCommand, type ServeOptions } from '../src/cli/options.js';

const defaults: ServeOptions = {
  port: 8787,
  host: '127.0.0.1',
  sample: false,
  target: { kind: 'folder', path: './data' },
  origins: undefined,
  publicUrl: undefined,
};

const url = 'postgres://user@db.example/circles';

const understood: readonly (readonly [string, Partial<ServeOptions>])[] = [
  ['', {}],
  ['--port 0', { port: 0 }],
  ['--host 0.0.0.0', { host: '0.0.0.0' }],
  ['--sample', { sample: true, target: { kind: 'memory' } }],
  ['--sample --data here', { sample: true, target: { kind: 'folder', path: 'here' } }],
  [`--sample --database-url ${url}`, { sample: true, target: { kind: 'postgres', url } }],
  [
    '--origins https://a.example,http://b.example:8080/',
    { origins: ['https://a.example', 'http://b.example:8080'] },
  ],
  ['--public-url https://c.example/', { publicUrl: 'https://c.example' }],
];

const mistaken: readonly (readonly [string, RegExp])[] = [
  ['--port abc', /--port takes a number/],
  ['--port 70000', /--port takes a number/],
  ['--port -1', /--port/],
  ['--port', /--port/],
  ['--nonsense', /--nonsense/],
  ['stray', /stray/],
  ['--sample=yes', /--sample/],
  ['--origins nonsense', /--origins takes addresses/],
  ['--public-url nonsense', /--public-url takes addresses/],
  [`--data here --database-url ${url}`, /exclude each other/],
];

const wordsOf = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');

describe('the command line', () => {
  for (const [line, options] of understood) {
    it(`understands “${line}”`, () => {
      assert.deepEqual(parseCommand(wordsOf(line)), {
        kind: 'serve',
        options: { ...defaults, ...options },
      });
    });
  }

  for (const [line, message] of mistaken) {
    it(`objects to “${line}” in one sentence`, () => {
      const command = parseCommand(wordsOf(line));
      assert.ok(command.kind === 'mistake');
      assert.match(command.message, message);
      assert.match(command.message, /^[^\n]+; see --help\.$/);
    });
  }

  it('knows help and version', () => {
    assert.equal(parseCommand(['--help', '--port', '1']).kind, 'help');
    assert.equal(parseCommand(['--version']).kind, 'version');
  });
});
