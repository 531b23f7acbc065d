import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDatabase, writeCircles, type Database } from '../src/index.js';
import { postgresIsRequired, startPostgres, whyNoPostgres } from './postgres.js';
import { circle, smallWorld } from './small-world.js';

const noPostgres = postgresIsRequired ? false : (whyNoPostgres() ?? false);

/** What the live API calls a zone on 30 November, and its offset in minutes. */
const zones: readonly (readonly [string, string, number])[] = [
  ['America/Chicago', 'CST', -360],
  ['Africa/Nairobi', 'EAT', 180],
  ['America/Sao_Paulo', '-03', -180],
  ['Pacific/Fiji', '+12', 720],
  ['Asia/Kathmandu', '+0545', 345],
  ['UTC', 'UTC', 0],
];

async function checkZones(database: Database): Promise<void> {
  const circles = zones.map(([time_zone], index) => ({
    ...circle,
    ...{ id: index + 1, time_zone },
  }));
  await writeCircles(database, { ...smallWorld, circles });
  const rows = await database
    .selectFrom('circles')
    .select(['time_zone', 'zone_label', 'utc_offset_minutes'])
    .orderBy('id')
    .execute();
  assert.deepEqual(
    rows.map((row) => Object.values(row)),
    zones,
  );
}

async function checkRefusal(database: Database): Promise<void> {
  const count = () => database.selectFrom('courses').select('id').execute();
  const before = await count();
  const wrong = { ...circle, id: 50, course_id: 50, time_zone: 'Nowhere/At_All' };
  const courses = smallWorld.courses.map((course) => ({ ...course, id: 50 }));
  await assert.rejects(writeCircles(database, { courses, teams: [], circles: [wrong] }));
  assert.deepEqual(await count(), before);
  const { id } = await database
    .insertInto('teams')
    .values({ name: 'A team' })
    .returning('id')
    .executeTakeFirstOrThrow();
  assert.ok(id > 0);
}

describe('the embedded database', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({ kind: 'memory' });
  });
  after(() => database.destroy());

  it('labels zones as the live API does', () => checkZones(database));
  it('writes all or nothing', () => checkRefusal(database));

  it('lets nobody into the transaction of another', async () => {
    const steps: string[] = [];
    const writing = database.transaction().execute(async (transaction) => {
      await transaction.insertInto('teams').values({ name: 'Unfinished' }).execute();
      await new Promise((resolve) => setTimeout(resolve, 50));
      steps.push('written');
      throw new Error('Never mind.');
    });
    const reading = database
      .selectFrom('teams')
      .select('name')
      .where('name', '=', 'Unfinished')
      .execute()
      .then((rows) => {
        steps.push('read');
        return rows;
      });
    await assert.rejects(writing, /Never mind/);
    assert.deepEqual(await reading, []);
    assert.deepEqual(steps, ['written', 'read']);
  });
});

describe('a PostgreSQL server', { skip: noPostgres }, () => {
  let database: Database;
  let end: () => Promise<void>;
  before(async () => {
    const postgres = await startPostgres();
    const target = { kind: 'postgres', url: postgres.url } as const;
    // Two servers that start at once must not both make the tables.
    const [first, second] = await Promise.all([openDatabase(target), openDatabase(target)]);
    database = first;
    end = async () => {
      await Promise.all([first.destroy(), second.destroy()]);
      await postgres.stop();
    };
  });
  after(() => end());

  it('labels zones as the live API does', () => checkZones(database));
  it('writes all or nothing', () => checkRefusal(database));
});
