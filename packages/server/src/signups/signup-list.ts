import { sql } from 'kysely';
import type { Database } from '../database/schema.js';

/** A sign-up for whoever runs the server. Null where the sample knows only that there is one. */
export interface ListedSignup {
  readonly id: number;
  readonly circle: number;
  /** In UTC, `2026-11-22T12:00:00Z`. */
  readonly signed_up_at: string;
  /** When the same address sent other words; null if it never did. */
  readonly updated_at: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly mobile: string | null;
  readonly goals: string | null;
  readonly support: string | null;
  readonly answer: string | null;
  readonly newsletter: boolean | null;
}

/**
 * Reads who signed up for a circle, in the order in which they did, whatever
 * the state of the circle.
 *
 * @returns undefined if there is no such circle.
 */
export async function listSignups(
  database: Database,
  circle: number,
): Promise<readonly ListedSignup[] | undefined> {
  const known = await database
    .selectFrom('circles')
    .select('id')
    .where('id', '=', circle)
    .executeTakeFirst();
  if (known === undefined) return undefined;
  return database
    .selectFrom('signups')
    .select(['id', 'circle_id as circle'])
    .select([inUtc<string>('created_at').as('signed_up_at'), inUtc('updated_at').as('updated_at')])
    .select(['name', 'email', 'mobile', 'goals', 'support', 'answer', 'newsletter'])
    .where('circle_id', '=', circle)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

function inUtc<Text = string | null>(column: 'created_at' | 'updated_at') {
  return sql<Text>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}
