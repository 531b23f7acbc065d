import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnParsers } from './column-parsers.js';
import { migrate } from './migrator.js';
import type { Database, Schema } from './schema.js';
import { UnusableDatabase } from './unusable-database.js';

/** Longer than any honest query here; shorter than a visitor waits. */
const queryTimeoutMs = 15_000;
const connectTimeoutMs = 5_000;

/**
 * Connects to a PostgreSQL server and brings the tables up to date.
 *
 * @param url `postgres://user:password@host:5432/name`
 * @param prepare what is done instead of bringing them up to date.
 * @throws UnusableDatabase if the address is wrong, nobody answers, or the
 * user may not create tables. The message never shows the password.
 */
export async function openPostgres(
  url: string,
  prepare: (database: Database) => Promise<void> = migrate,
): Promise<Database> {
  const place = describe(url);
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: createPool(url) }) });
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw new UnusableDatabase(
      `The database ${place} cannot be used (${reason(error)}); check --database-url and that the server is running.`,
    );
  }
}

function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
    statement_timeout: queryTimeoutMs,
    types: {
      getTypeParser: (oid) =>
        columnParsers[oid] ?? (pg.types.getTypeParser(oid) as (value: string) => unknown),
    },
  });
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

function describe(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'postgres:' && parsed?.protocol !== 'postgresql:') {
    throw new UnusableDatabase(
      'The value of --database-url is no PostgreSQL address; write it as postgres://user:password@host:5432/name.',
    );
  }
  return `${parsed.pathname.slice(1) || '(default)'} at ${parsed.host || parsed.searchParams.get('host') || 'localhost'}`;
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').trim();
}
