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
  ['--circle 7', /--circle/],
  ['signups', /--circle with the number of a circle/],
  ['signups --circle', /--circle/],
  ['signups --circle 0', /--circle with the number/],
  ['signups --circle 1.5', /--circle with the number/],
  ['signups --circle 2147483648', /--circle with the number/],
  ['signups --circle 7 stray', /stray/],
  ['signups --circle 7 --sample', /--sample/],
  ['signups --circle 7 --port 80 --data here', /--port excludes/],
  [`signups --circle 7 --data here --database-url ${url}`, /exclude each other/],
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

  const signups: readonly (readonly [string, object])[] = [
    ['--circle 7', { kind: 'usual' }],
    ['--circle 7 --port 9000', { kind: 'port', port: 9000 }],
    ['--circle 7 --data here', { kind: 'folder', path: 'here' }],
    [`--circle 7 --database-url ${url}`, { kind: 'postgres', url }],
  ];
  for (const [line, source] of signups) {
    it(`understands “signups ${line}”`, () => {
      assert.deepEqual(parseCommand(['signups', ...wordsOf(line)]), {
        kind: 'signups',
        options: { circle: 7, source },
      });
    });
  }

  it('knows help and version', () => {
    assert.equal(parseCommand(['--help', '--port', '1']).kind, 'help');
    assert.equal(parseCommand(['--version']).kind, 'version');
    assert.equal(parseCommand(['signups', '--help']).kind, 'help');
  });
});
