import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, mock } from 'node:test';
import { openDatabase } from '../src/index.js';

it('a commit in a folder is on the disk when its query resolves', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'circlet-synced-'));
  // Calls through: only who is asked to be written is looked at.
  const synced = mock.method(fs, 'fsyncSync');
  syncBuiltinESMExports();
  const calls = async (work: () => Promise<unknown>) => {
    const before = synced.mock.callCount();
    await work();
    return synced.mock.callCount() - before;
  };
  try {
    const database = await openDatabase({ kind: 'folder', path: join(folder, 'data') });
    const insert = () => database.insertInto('teams').values({ name: 'A team' }).execute();
    const read = () => database.selectFrom('teams').selectAll().execute();
    await insert();
    assert.ok((await calls(insert)) > 0);
    const transact = () =>
      database.transaction().execute(async (one) => {
        await one.insertInto('teams').values({ name: 'One' }).execute();
      });
    assert.ok((await calls(transact)) > 0);
    assert.equal(await calls(read), 0);
    await database.destroy();
  } finally {
    synced.mock.restore();
    syncBuiltinESMExports();
    await rm(folder, { recursive: true, force: true });
  }
});
