import { Migrator, type Migration } from 'kysely';
import { circlesMigration } from './migrations/0001-circles.js';
import { signupsMigration } from './migrations/0002-signups.js';
import { coursesMigration } from './migrations/0003-courses.js';
import { communityMigration } from './migrations/0004-community.js';
import type { Database } from './schema.js';

/** A list in code, not a folder read at run time: bundlers keep it whole. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-circles': circlesMigration,
  '0002-signups': signupsMigration,
  '0003-courses': coursesMigration,
  '0004-community': communityMigration,
};

/**
 * Brings the tables to the state that this version needs. Several servers may
 * do it at once; the database's own lock lets one of them through.
 *
 * @throws what the database answered, if a migration fails.
 */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw error instanceof Error
      ? error
      : new Error('The tables were not updated', { cause: error });
  }
}
