import assert from 'node:assert/strict';
import type { CourseList } from '@circlet/contract';
import { describe, it } from 'node:test';
import { Kysely, Migrator, PostgresDialect, sql, type Dialect } from 'kysely';
import pg from 'pg';
import { circlesMigration } from '../src/database/migrations/0001-circles.js';
import { migrate } from '../src/database/migrator.js';
import { openMemory } from '../src/database/open-embedded.js';
import type { Schema } from '../src/database/schema.js';
import { createApp, writeCircles } from '../src/index.js';
import { storeSignup } from '../src/signups/store-signup.js';
import { postgresIsRequired, startPostgres, whyNoPostgres } from './postgres.js';
import { circle, smallWorld } from './small-world.js';

const noPostgres = postgresIsRequired ? false : (whyNoPostgres() ?? false);

describe('a database from before sign-ups had names', () => {
  it('is brought up to date, embedded', async () => check(await openMemory()));

  it('is brought up to date, on PostgreSQL', { skip: noPostgres }, async () => {
    const postgres = await startPostgres();
    try {
      const pool = new pg.Pool({ connectionString: postgres.url });
      await check(new PostgresDialect({ pool }));
    } finally {
      await postgres.stop();
    }
  });
});

async function check(dialect: Dialect): Promise<void> {
  const database = new Kysely<Schema>({ dialect });
  const getMigrations = () => Promise.resolve({ '0001-circles': circlesMigration });
  await new Migrator({ db: database, provider: { getMigrations } }).migrateToLatest();
  await writeCircles(database, { ...smallWorld, circles: [{ ...circle, signups: 2 }] });
  await sql`insert into teams (name) values ('Old team')`.execute(database);
  await assert.rejects(database.selectFrom('signups').select('email').execute());

  await migrate(database);
  const who = { circle: circle.id, name: 'Ada', email: 'ada@example.com', goals: 'g' };
  const signup = { ...who, support: 's', answer: undefined, mobile: undefined, newsletter: false };
  const now = new Date('2026-11-22T12:00:00Z');
  assert.equal(await storeSignup(database, signup, now), undefined);
  await assertCourseIsListed(database);
  const rows = await database.selectFrom('signups').select('email').orderBy('id').execute();
  assert.deepEqual(
    rows.map(({ email }) => email),
    [null, null, 'ada@example.com'],
  );
  const twice = { circle_id: circle.id, created_at: now.toISOString(), email: 'ADA@example.com' };
  await assert.rejects(database.insertInto('signups').values(twice).execute());
  const team = await database
    .selectFrom('teams')
    .select(['name', 'subtitle', 'zoom', 'image'])
    .executeTakeFirst();
  assert.deepEqual(team, { name: 'Old team', subtitle: '', zoom: 7, image: null });
  await database.destroy();
}

/** Courses from before the catalog are public, in the state that nothing more is known of. */
async function assertCourseIsListed(database: Kysely<Schema>): Promise<void> {
  const answer = await createApp({ database }).request('/api/courses/?q=web');
  const { items } = (await answer.json()) as CourseList;
  assert.deepEqual(
    items.map(({ id, format, rating_step_counts, topics }) => [
      ...[id, format, rating_step_counts],
      topics.length,
    ]),
    [[1, 'Unknown', '{}', 0]],
  );
}
