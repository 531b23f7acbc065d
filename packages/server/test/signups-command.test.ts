import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { endAll, listening, read, run, start, stop } from './command.js';
import { postgresIsRequired, startPostgres, whyNoPostgres } from './postgres.js';
import { findOpenCircle, postSignup } from './signup-over-http.js';

const header =
  'id,circle,signed_up_at,updated_at,name,email,mobile,goals,support,answer,newsletter';
const noPostgres = postgresIsRequired ? false : (whyNoPostgres() ?? false);

describe('circlet-server signups', () => {
  let temporary: string;
  before(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'circlet-signups-'));
  });
  after(async () => {
    await endAll();
    await rm(temporary, { recursive: true, force: true });
  });

  const ask = (...words: string[]) => run(['signups', ...words], temporary);

  async function signUp(url: string, name: string): Promise<string> {
    const learning_circle = await findOpenCircle(url);
    const who = { name, email: 'ada@example.com', mobile: '+12812344321' };
    assert.deepEqual(await postSignup(url, { learning_circle, ...who }), { status: 'created' });
    return String(learning_circle);
  }

  function checkTable({ code, stdout, stderr }: Awaited<ReturnType<typeof ask>>, name: string) {
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.startsWith(`${header}\r\n`));
    assert.ok(
      stdout.endsWith(`,,${name},ada@example.com,'+12812344321,"a,\n""b""",'=1+1,Yes,false\r\n`),
      stdout,
    );
  }

  it('asks a server whose circles are in its memory, on its port only', async () => {
    const server = start(['--sample', '--port', '0'], temporary);
    const url = await listening(server);
    const { port } = new URL(url);
    const circle = await signUp(url, 'Zoë');
    checkTable(await ask('--circle', circle, '--port', port), 'Zoë');
    assert.equal((await fetch(`${url}/signups?circle=${circle}`)).status, 404);
    const desk = await stat(join(temporary, `circlet-${String(userInfo().uid)}`));
    assert.equal(desk.mode & 0o777, 0o700);
    const unknown = await ask('--circle', '999999', '--port', port);
    assert.deepEqual(unknown, {
      code: 1,
      stdout: '',
      stderr: 'There is no circle with the number 999999.\n',
    });
    await stop(server);
    const gone = await ask('--circle', circle, '--port', port);
    assert.match(gone.stderr, /^No server of yours listens on port \d+[^\n]*\.\n$/);
    assert.equal(gone.code, 1);
  });

  it('reads a folder while a server uses it, after it was killed, and when none runs', async () => {
    const data = join(temporary, 'data');
    const words = ['--sample', '--port', '0', '--data', data];
    const server = start(words, temporary);
    const circle = await signUp(await listening(server), 'Zoë');
    checkTable(await ask('--circle', circle, '--data', data), 'Zoë');
    await stop(server, 'SIGKILL');
    checkTable(await ask('--circle', circle, '--data', data), 'Zoë');
    const next = start(words, temporary);
    await signUp(await listening(next), 'Zoë');
    checkTable(await ask('--circle', circle, '--data', data), 'Zoë');
    assert.equal(await stop(next), 0);
    checkTable(await ask('--circle', circle, '--data', data), 'Zoë');
  });

  it('makes no database where there is none', async () => {
    const nothing = join(temporary, 'nothing');
    const { code, stderr } = await ask('--circle', '1', '--data', nothing);
    assert.match(stderr, /^The folder \S+ holds no database of Circlet's[^\n]*\.\n$/);
    assert.equal(code, 1);
    await assert.rejects(stat(nothing));
  });

  it('asks nobody, and serves nobody, in a folder that others may enter', async () => {
    const open = join(temporary, 'open');
    const desk = join(open, `circlet-${String(userInfo().uid)}`);
    await mkdir(desk, { recursive: true });
    await chmod(desk, 0o777);
    const server = start(['--sample', '--port', '0'], open);
    const complaint = read(server.stderr);
    const { port } = new URL(await listening(server));
    const { stderr } = await run(['signups', '--circle', '1', '--port', port], open);
    assert.match(stderr, /^No server of yours listens/);
    assert.equal(await stop(server), 0);
    assert.match(
      await complaint,
      /cannot ask this server: \S+ is not in a folder of yours alone\.\n$/,
    );
  });

  it('reads a PostgreSQL server, and leaves an empty one empty', { skip: noPostgres }, async () => {
    const postgres = await startPostgres();
    try {
      const empty = await ask('--circle', '1', '--database-url', postgres.url);
      assert.match(empty.stderr, /^The database [^\n]+"signups" does not exist[^\n]+\.\n$/);
      const again = await ask('--circle', '1', '--database-url', postgres.url);
      assert.equal(again.stderr, empty.stderr);
      const server = start(['--sample', '--port', '0', '--database-url', postgres.url], temporary);
      const circle = await signUp(await listening(server), 'Zoë');
      checkTable(await ask('--circle', circle, '--database-url', postgres.url), 'Zoë');
      await stop(server);
    } finally {
      await postgres.stop();
    }
  });
});
