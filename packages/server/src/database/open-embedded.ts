import { existsSync } from 'node:fs';
import { access, constants, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { Dialect } from 'kysely';
import { columnParsers } from './column-parsers.js';
import { lockFileName, lockFolder } from './folder-lock.js';
import { makeFolder } from './make-folder.js';
import { createPgliteDialect } from './pglite-dialect.js';
import { SyncedFolder, syncAll, syncedStart } from './synced-folder.js';
import { UnusableDatabase } from './unusable-database.js';

/**
 * PostgreSQL sizes itself for a busy machine; one connection and a few
 * thousand circles need far less memory and smaller files.
 */
const settings = [
  'shared_buffers=8MB',
  'max_connections=10',
  'min_wal_size=2MB',
  'max_wal_size=32MB',
];

const options: PGliteOptions = {
  parsers: { ...columnParsers },
  initDbStartParams: [
    '--no-sync',
    '--wal-segsize=1',
    ...settings.flatMap((setting) => ['-c', setting]),
  ],
};

/** A database that is gone when the process ends. */
export async function openMemory(): Promise<Dialect> {
  return createPgliteDialect(await PGlite.create(options));
}

/**
 * A database in a folder, which is made if it is missing.
 *
 * @throws UnusableDatabase if the folder cannot be written, holds something
 * else or is in use by another server.
 */
export async function openFolder(path: string): Promise<Dialect> {
  await prepareFolder(path);
  const unlock = await lockFolder(path);
  try {
    return createPgliteDialect(await openFiles(join(path, 'database')), unlock);
  } catch {
    await unlock();
    throw new UnusableDatabase(
      `The database in the folder ${path} cannot be opened; choose another folder with --data, or restore this one from a copy.`,
    );
  }
}

async function openFiles(files: string): Promise<PGlite> {
  const isNew = !existsSync(files);
  const pglite = await PGlite.create({
    ...options,
    fs: new SyncedFolder(files),
    startParams: syncedStart,
  });
  if (isNew) syncAll(dirname(files));
  return pglite;
}

async function prepareFolder(path: string): Promise<void> {
  const entries = await listWritable(path);
  const isOurs = entries.includes('database') || entries.every((name) => name === lockFileName);
  if (isOurs) return;
  throw new UnusableDatabase(
    `The folder ${path} holds something else than Circlet's data; choose an empty or a new folder with --data.`,
  );
}

async function listWritable(path: string): Promise<readonly string[]> {
  try {
    await makeFolder(path);
    await access(path, constants.W_OK);
    return await readdir(path);
  } catch {
    throw new UnusableDatabase(
      `The folder ${path} cannot be written; choose another one with --data, or change its permissions.`,
    );
  }
}
