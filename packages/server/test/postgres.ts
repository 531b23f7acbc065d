import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const binariesOfDebian = '/usr/lib/postgresql';

/** A PostgreSQL server that exists for a test. */
export interface ThrowAwayPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether a missing PostgreSQL is a failure: on a build machine and where somebody asked for it. */
export const postgresIsRequired =
  (process.env['CIRCLET_REQUIRE_POSTGRES'] ?? process.env['CI'] ?? '') !== '';

/** Says why there is no PostgreSQL to test with; undefined if there is one. */
export function whyNoPostgres(): string | undefined {
  return findBinaries() === undefined
    ? `left out: no PostgreSQL under ${binariesOfDebian} (apt-get install postgresql)`
    : undefined;
}

/**
 * Starts a new, empty PostgreSQL server in a folder of its own, on a free
 * port of this machine.
 *
 * @throws what the server said if it does not start.
 */
export async function startPostgres(): Promise<ThrowAwayPostgres> {
  const binaries = findBinaries();
  if (binaries === undefined) throw new Error(whyNoPostgres());
  const folder = await mkdtemp(join(tmpdir(), 'circlet-postgres-'));
  if (isRoot()) await run('chown', ['postgres', folder]);
  const data = join(folder, 'data');
  const port = await freePort();
  const call = (program: string, args: readonly string[]) =>
    asOrdinaryUser(join(binaries, program), [...args], folder);
  await call('initdb', [
    '-D',
    data,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-U',
    'circlet',
    '-A',
    'trust',
    '--no-sync',
  ]);
  const settings = `-p ${String(port)} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  await call('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  return {
    url: `postgres://circlet@127.0.0.1:${String(port)}/postgres`,
    async stop() {
      await call('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string | undefined {
  if (!existsSync(binariesOfDebian)) return undefined;
  return readdirSync(binariesOfDebian)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(binariesOfDebian, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

function isRoot(): boolean {
  return userInfo().uid === 0;
}

/** PostgreSQL refuses to run as root. */
async function asOrdinaryUser(program: string, args: string[], folder: string): Promise<void> {
  const [file, words] = isRoot()
    ? ['runuser', ['-u', 'postgres', '--', program, ...args]]
    : [program, args];
  await run(file, words, { cwd: folder });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
