import { sql, type Expression, type SqlBool } from 'kysely';

/** Whether a text contains one of some parts, whatever their letters' case; the empty part is in every text. */
export function containsAnyOf(
  text: Expression<unknown>,
  parts: readonly string[],
): Expression<SqlBool> {
  const patterns = [...new Set(parts)].map((part) => `%${part.replaceAll(/[\\%_]/g, '\\$&')}%`);
  return sql<SqlBool>`${text} ilike any(${patterns}::text[])`;
}
