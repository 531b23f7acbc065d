import { sql, type Expression, type SqlBool } from 'kysely';

/**
 * Whether a circle has a meeting today or later.
 *
 * @param today the day in UTC, `2026-11-22`.
 */
export function hasMeetings(today: string): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from meetings where circle_id = circles.id and meets_on >= ${today}::date)`;
}
