import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createApp, openDatabase, type Database } from '../src/index.js';
import { postgresIsRequired, startPostgres, whyNoPostgres } from './postgres.js';
import { recordedNow, recordedSite, withoutRecordings } from '../../../test/recordings/recorded.js';
import { replay } from './recordings/replay.js';
import { replayedOperations } from './recordings/replayed-operations.js';

const leastCompared = 260;
const noPostgres = postgresIsRequired ? false : (whyNoPostgres() ?? false);

describe('every recorded request gets the recorded answer', () => {
  const endings: (() => Promise<void>)[] = [];
  after(async () => {
    for (const end of endings.reverse()) await end();
  });

  it('from the embedded database', { skip: withoutRecordings }, async (test) => {
    const database = await openDatabase({ kind: 'memory' });
    endings.push(() => database.destroy());
    await compare(database, 'embedded', (line) => {
      test.diagnostic(line);
    });
  });

  it('from a PostgreSQL server', { skip: withoutRecordings || noPostgres }, async (test) => {
    const postgres = await startPostgres();
    endings.push(() => postgres.stop());
    const database = await openDatabase({ kind: 'postgres', url: postgres.url });
    endings.push(() => database.destroy());
    await compare(database, 'PostgreSQL', (line) => {
      test.diagnostic(line);
    });
  });
});

async function compare(
  database: Database,
  name: string,
  tell: (line: string) => void,
): Promise<void> {
  for (const operation of replayedOperations) await operation.seed?.(database);
  const app = createApp({ database, now: () => recordedNow, publicUrl: recordedSite });
  const { compared, leftOut, differences } = await replay(app, database);
  const reasons = leftOut.map(({ file, why }) => `${file} (${why})`).join(', ');
  tell(`${name}: ${String(compared.length)} recordings compared; left out: ${reasons || 'none'}`);
  for (const [file, why] of replayedOperations.flatMap(({ deliberate }) => [...deliberate])) {
    tell(`${name}: ${file} differs on purpose: ${why}`);
  }
  assert.deepEqual(differences, []);
  assert.ok(compared.length >= leastCompared, `only ${String(compared.length)} compared`);
}
