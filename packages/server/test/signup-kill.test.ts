import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { endAll, listening, run, start, stop } from './command.js';
import { postgresIsRequired, startPostgres, whyNoPostgres } from './postgres.js';
import { findOpenCircle, postSignup } from './signup-over-http.js';

const noPostgres = postgresIsRequired ? false : (whyNoPostgres() ?? false);
const rounds = 3;
const senders = 12;
const mostPerSender = 200;
const killAfter = 80;

describe('a server that is killed while people sign up', () => {
  let temporary: string;
  before(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'circlet-kill-'));
  });
  after(async () => {
    await endAll();
    await rm(temporary, { recursive: true, force: true });
  });

  /** Whether the server said that the sign-up is stored; false if it died over it. */
  async function signUp(url: string, learning_circle: number, email: string): Promise<boolean> {
    try {
      const answer = await postSignup(url, { learning_circle, email });
      return (answer as { status: string }).status === 'created';
    } catch {
      return false;
    }
  }

  /** Sends from all sides until the server, killed in the middle of it, answers no more. */
  async function storm(server: ChildProcess, round: number, acknowledged: Set<string>) {
    const url = await listening(server);
    const circle = await findOpenCircle(url);
    const before = acknowledged.size;
    await Promise.all(
      Array.from({ length: senders }, async (_, sender) => {
        for (let turn = 0; turn < mostPerSender; turn += 1) {
          // Every third one is what a neighbour sends too.
          const who = turn % 3 === 0 ? 'shared' : String(sender);
          const email = `${String(round)}-${who}-${String(turn)}@example.com`;
          if (!(await signUp(url, circle, email))) return;
          acknowledged.add(email);
          if (acknowledged.size - before === killAfter) server.kill('SIGKILL');
        }
      }),
    );
    await stop(server, 'SIGKILL');
    assert.equal(server.signalCode, 'SIGKILL');
    assert.ok(acknowledged.size - before < senders * mostPerSender, 'it was never killed');
    return circle;
  }

  async function check(words: readonly string[], tell: (line: string) => void): Promise<void> {
    const acknowledged = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const server = start(['--sample', '--port', '0', ...words], temporary);
      const circle = await storm(server, round, acknowledged);
      const { stdout, stderr } = await run(
        ['signups', '--circle', String(circle), ...words],
        temporary,
      );
      assert.equal(stderr, '');
      const stored: readonly string[] = stdout.match(/[^,]+@example\.com/g) ?? [];
      assert.equal(stored.length, new Set(stored).size, 'somebody is there twice');
      const lost = [...acknowledged].filter((email) => !stored.includes(email));
      assert.deepEqual(lost, []);
      tell(
        `round ${String(round + 1)}: ${String(acknowledged.size)} acknowledged, ${String(stored.length)} stored`,
      );
    }
  }

  it('keeps what it acknowledged, once, in its folder', async (test) => {
    await check(['--data', join(temporary, 'data')], (line) => {
      test.diagnostic(line);
    });
  });

  it('keeps what it acknowledged, once, on PostgreSQL', { skip: noPostgres }, async (test) => {
    const postgres = await startPostgres();
    try {
      await check(['--database-url', postgres.url], (line) => {
        test.diagnostic(line);
      });
    } finally {
      await postgres.stop();
    }
  });
});
