import { sql, type Kysely } from 'kysely';

/** The columns stay empty where only a number of learners is known, as in the sample. */
const statements = [
  sql`
    alter table signups
      add column name text,
      add column email text,
      add column mobile text,
      add column goals text,
      add column support text,
      add column answer text,
      add column newsletter boolean,
      add column updated_at timestamptz`,
  sql`create unique index signups_by_email on signups (circle_id, lower(email))`,
];

/** Who signed up, and with what words. */
export const signupsMigration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
