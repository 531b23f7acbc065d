import { after, before, describe } from 'node:test';
import { openDatabase, type Database } from '../src/index.js';
import { postgresIsRequired, startPostgres, whyNoPostgres } from './postgres.js';

/** Describes the same for the embedded database and for a PostgreSQL server, each with one that is empty. */
export function describeForEveryDatabase(
  title: string,
  tests: (database: () => Database) => void,
): void {
  describe(`${title}, embedded`, () => {
    let database: Database;
    before(async () => {
      database = await openDatabase({ kind: 'memory' });
    });
    after(() => database.destroy());
    tests(() => database);
  });

  const noPostgres = postgresIsRequired ? false : (whyNoPostgres() ?? false);
  describe(`${title}, on PostgreSQL`, { skip: noPostgres }, () => {
    let database: Database;
    let end: () => Promise<void>;
    before(async () => {
      const postgres = await startPostgres();
      database = await openDatabase({ kind: 'postgres', url: postgres.url });
      end = async () => {
        await database.destroy();
        await postgres.stop();
      };
    });
    after(() => end());
    tests(() => database);
  });
}
