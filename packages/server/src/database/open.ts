import { Kysely } from 'kysely';
import { openFolder, openMemory } from './open-embedded.js';
import { openPostgres } from './open-postgres.js';
import { migrate } from './migrator.js';
import type { Database, Schema } from './schema.js';

/** Where the circles are kept. */
export type DatabaseTarget = { readonly kind: 'memory' } | KeptTarget;

/** A database that outlives the server. */
export type KeptTarget =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

/**
 * Opens a database and brings its tables up to date. End with
 * `database.destroy()`.
 *
 * @throws UnusableDatabase with one sentence that says what to do.
 */
export async function openDatabase(target: DatabaseTarget): Promise<Database> {
  if (target.kind === 'postgres') return openPostgres(target.url);
  const dialect = target.kind === 'memory' ? await openMemory() : await openFolder(target.path);
  const database = new Kysely<Schema>({ dialect });
  await migrate(database);
  return database;
}

/**
 * Opens a database that a server has made, only to read from it; it brings
 * the tables of a folder up to date and leaves those of a PostgreSQL server,
 * which others may use, as they are.
 *
 * @throws UnusableDatabase with one sentence that says what to do.
 */
export async function openToRead(target: KeptTarget): Promise<Database> {
  return target.kind === 'postgres'
    ? openPostgres(target.url, expectSignups)
    : openDatabase(target);
}

async function expectSignups(database: Database): Promise<void> {
  await database.selectFrom('signups').select('email').limit(0).execute();
}
