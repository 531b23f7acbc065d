import type { Insertable, Transaction } from 'kysely';
import type { Schema } from './schema.js';

/** PostgreSQL takes 65,535 parameters in a statement; the widest row here has 33. */
const rowsPerStatement = 1_000;

/** Inserts rows, however many there are. */
export async function insertAll<Table extends keyof Schema>(
  transaction: Transaction<Schema>,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const part = rows.slice(start, start + rowsPerStatement);
    await transaction.insertInto(table).values(part).execute();
  }
}
