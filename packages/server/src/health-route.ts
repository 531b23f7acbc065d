import { sql } from 'kysely';
import type { Context } from 'hono';
import type { Database } from './database/schema.js';
import { refuse } from './http/refuse.js';

/** Answers whether the server can do its work: 200 if the database answers, 503 otherwise. */
export function healthRoute(database: Database): (context: Context) => Promise<Response> {
  return async (context) => {
    try {
      await sql`select 1`.execute(database);
    } catch {
      return refuse(context, 503, 'database', 'The database does not answer');
    }
    context.header('Cache-Control', 'no-store');
    return context.json({ status: 'ok' });
  };
}
