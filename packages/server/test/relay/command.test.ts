import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { build } from 'esbuild';
import { after, before, beforeEach, describe, it } from 'node:test';
import { parseCommand } from '../../src/cli/options.js';
import { endAll, run, start, stop } from '../command.js';
import { library, until } from './relay-world.js';
import { startUpstream, type Upstream } from './upstream.js';

const root = 'https://learningcircles.p2pu.org';
const defaults = {
  ...{ port: 8787, host: '127.0.0.1', upstream: root, origins: undefined },
  cacheBytes: undefined,
};
const wordsOf = (line: string): readonly string[] => line.split(' ');

describe('the command line of a relay', () => {
  const understood: readonly (readonly [string, object])[] = [
    [`--relay ${root}`, {}],
    [`--relay ${root}/`, {}],
    [`--relay http://127.0.0.1:9000/api/v1/`, { upstream: 'http://127.0.0.1:9000/api/v1' }],
    [`--relay ${root} --origins ${library}`, { origins: [library] }],
    [`--relay ${root} --port 0 --host 0.0.0.0`, { port: 0, host: '0.0.0.0' }],
    [`--relay ${root} --cache 10`, { cacheBytes: 10 * 1024 * 1024 }],
  ];
  for (const [line, options] of understood) {
    it(`understands “${line}”`, () => {
      const command = { kind: 'relay', options: { ...defaults, ...options } };
      assert.deepEqual(parseCommand(wordsOf(line)), command);
    });
  }

  const mistaken: readonly (readonly [string, RegExp])[] = [
    ['--relay', /--relay/],
    ['--relay nonsense', /--relay takes the root of an API/],
    ['--relay ftp://a.test', /--relay takes the root of an API/],
    ['--relay https://user:secret@a.test', /--relay takes the root of an API/],
    [`--relay ${root}?q=1`, /--relay takes the root of an API/],
    [`--relay ${root} --sample`, /excludes --sample/],
    [`--relay ${root} --data here`, /excludes --data/],
    [`--relay ${root} --database-url postgres://a`, /excludes --database-url/],
    [`--relay ${root} --public-url https://a.test`, /excludes --public-url/],
    [`--relay ${root} --origins nonsense`, /--origins takes addresses/],
    [`--relay ${root} --cache 0`, /--cache takes a number/],
    [`--relay ${root} --cache lots`, /--cache takes a number/],
    ['--cache 10', /--cache is for --relay/],
  ];
  for (const [line, message] of mistaken) {
    it(`objects to “${line}” in one sentence`, () => {
      const command = parseCommand(wordsOf(line));
      assert.ok(command.kind === 'mistake');
      assert.match(command.message, message);
      assert.match(command.message, /^[^\n]+; see --help\.$/);
    });
  }
});

describe('the command that relays', () => {
  let upstream: Upstream;
  const start_date = '2050-01-07';
  const circles = [{ id: 1, start_date, last_meeting_date: '2050-02-18' }];
  before(async () => {
    upstream = await startUpstream({ circles });
  });
  beforeEach(() => {
    upstream.misbehave = undefined;
    upstream.api.recover();
  });
  after(async () => {
    await endAll();
    await upstream.close();
  });

  async function relaying(...words: readonly string[]) {
    const child = start(['--relay', upstream.url, '--port', '0', ...words]);
    let said = '';
    child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
    await until(() => /Circlet relay: \S+ for/.test(said), 60);
    const url = /Circlet relay: (\S+)/.exec(said)?.[1] ?? assert.fail();
    return { child, url, said: () => said };
  }
  const signUp = (url: string, email: string) =>
    fetch(`${url}/api/signup/`, {
      method: 'POST',
      headers: { Origin: library },
      body: JSON.stringify({
        ...{ learning_circle: 1, name: 'Ada', email, consent: true },
        signup_questions: { goals: 'a', support: 'b' },
      }),
    });

  it('reads, logs, says that it takes no sign-ups without sites, and ends on SIGTERM', async () => {
    const { child, url, said } = await relaying();
    const sentence = /sign-ups are refused; name the sites that may sign up with --origins\.\n/;
    await until(() => sentence.test(said()));
    assert.equal((await fetch(`${url}/api/learningcircles/`)).status, 200);
    assert.equal((await signUp(url, 'ada@example.com')).status, 403);
    assert.equal((await fetch(`${url}/readyz`)).status, 200);
    assert.equal(await stop(child), 0);
    const lines = said().trim().split('\n').slice(2);
    const states = lines.map((line) => (JSON.parse(line) as { status: number }).status);
    assert.deepEqual(states, [200, 403, 200]);
  });

  it('loads no database', async () => {
    const folder = new URL('../../src/', import.meta.url).pathname;
    const { metafile } = await build({
      entryPoints: ['cli.ts', 'cli/serve-relay.ts'].map((name) => folder + name),
      ...{ bundle: true, write: false, outdir: 'out', format: 'esm', splitting: true },
      ...{ platform: 'node', packages: 'external', metafile: true, logLevel: 'silent' },
    });
    const { outputs } = metafile;
    const chunks = Object.keys(outputs).filter((name) => /(cli|serve-relay)\.js$/.test(name));
    const loaded = new Set(chunks);
    for (const chunk of loaded) {
      for (const { path, kind } of outputs[chunk]?.imports ?? []) {
        if (kind === 'import-statement') loaded.add(path);
      }
    }
    assert.ok(loaded.has('@hono/node-server'));
    assert.deepEqual(
      [...loaded].filter((name) => /^(kysely|pg|@electric-sql)/.test(name)),
      [],
    );
  });

  it('lets a sign-up that is under way finish when it is told to end', async () => {
    const { child, url } = await relaying('--origins', library);
    upstream.api.delay = 300;
    const answer = signUp(url, 'bob@example.com');
    await until(() => upstream.asked.some(({ method }) => method === 'POST'), 60);
    const code = stop(child);
    assert.deepEqual(await (await answer).json(), { status: 'created' });
    assert.equal(await code, 0);
    assert.equal(upstream.api.signups.filter(({ email }) => email === 'bob@example.com').length, 1);
  });

  it('lets one finish whose visitor has gone', async () => {
    const { child, url } = await relaying('--origins', library);
    upstream.api.delay = 300;
    const before = upstream.api.requests.length;
    const gone = new AbortController();
    const headers = { Origin: library };
    const body = JSON.stringify({
      ...{ learning_circle: 1, name: 'Ada', email: 'cyd@example.com', consent: true },
      signup_questions: { goals: 'a', support: 'b' },
    });
    const sent = fetch(`${url}/api/signup/`, {
      method: 'POST',
      headers,
      body,
      signal: gone.signal,
    });
    await until(() => upstream.api.requests.length > before, 60);
    gone.abort();
    await assert.rejects(sent);
    assert.equal(await stop(child), 0);
    assert.equal(upstream.api.signups.filter(({ email }) => email === 'cyd@example.com').length, 1);
  });

  it('leaves at most one row where it is killed, and a repeat makes no second one', async () => {
    const first = await relaying('--origins', library);
    upstream.api.delay = 200;
    const before = upstream.asked.filter(({ method }) => method === 'POST').length;
    const answer = signUp(first.url, 'dan@example.com');
    await until(() => upstream.asked.filter(({ method }) => method === 'POST').length > before, 60);
    await Promise.all([assert.rejects(answer), stop(first.child, 'SIGKILL')]);
    upstream.api.delay = 0;
    const second = await relaying('--origins', library);
    const again = await signUp(second.url, 'dan@example.com');
    assert.deepEqual(await again.json(), { status: 'created' });
    await stop(second.child);
    assert.equal(upstream.api.signups.filter(({ email }) => email === 'dan@example.com').length, 1);
  });

  it('ends with one sentence for a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    assert.ok(typeof address === 'object' && address !== null);
    const result = await run(['--relay', upstream.url, '--port', String(address.port)]);
    other.close();
    assert.match(result.stderr, /^Port \d+ on 127\.0\.0\.1 is in use[^\n]+\n$/);
    assert.equal(result.code, 1);
  });
});
