import type { PGliteInterface } from '@electric-sql/pglite';
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import { createTurns } from './turns.js';

/**
 * Kysely on the embedded PostgreSQL. There is one connection, so whoever
 * holds it (a query, or a whole transaction) holds it alone and the others
 * wait: two requests never meet inside one transaction.
 *
 * @param afterClose runs once the database is closed; default: nothing.
 */
export function createPgliteDialect(
  pglite: PGliteInterface,
  afterClose: () => Promise<void> = () => Promise.resolve(),
): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(pglite, afterClose),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function createDriver(pglite: PGliteInterface, afterClose: () => Promise<void>): Driver {
  const connection = createConnection(pglite);
  const turns = createTurns();
  let endTurn: () => void = () => undefined;
  const run = async (statement: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(statement));
  };
  return {
    init: () => pglite.waitReady,
    async acquireConnection() {
      endTurn = await turns.take();
      return connection;
    },
    beginTransaction: () => run('begin'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection() {
      endTurn();
      return Promise.resolve();
    },
    destroy: () => pglite.close().finally(afterClose),
  };
}

function createConnection(pglite: PGliteInterface): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const answer = await pglite.query<Row>(query.sql, [...query.parameters]);
      return { rows: answer.rows, numAffectedRows: BigInt(answer.affectedRows ?? 0) };
    },
    streamQuery() {
      throw new Error('The embedded database does not stream rows.');
    },
  };
}
