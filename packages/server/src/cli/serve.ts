import { noteDesk } from '../database/folder-lock.js';
import { openDatabase, type DatabaseTarget } from '../database/open.js';
import type { Database } from '../database/schema.js';
import { openDesk, type Desk } from '../desk/open-desk.js';
import type { RunningServer } from '../listen.js';
import { loadSample } from '../sample/load-sample.js';
import { startServer } from '../start-server.js';
import { failureSentence, oneLine } from './failure.js';
import type { ServeOptions } from './options.js';
import { complain, say } from './say.js';

/** Runs a server on a database until it is told to end. */
export async function serve(options: ServeOptions): Promise<void> {
  let database: Database | undefined;
  try {
    database = await openDatabase(options.target);
    if (options.sample) await fill(database);
    const server = await startServer({ ...options, database });
    const desk = await tryToOpenDesk(database, server.port, options.target);
    // First, or who ends the server as soon as it says that it is there would cut it off.
    closeOnSignal(server, desk, database);
    say(`Circlet server: ${server.url}`);
  } catch (error) {
    complain(failureSentence(error, options));
    process.exitCode = 1;
    await database?.destroy();
  }
}

async function fill(database: Database): Promise<void> {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (await loadSample(database, today)) return;
  say('The database has circles already; they stay, and the sample is not loaded.');
}

/** A server without a desk is a whole server, so what is wrong with the desk does not end it. */
async function tryToOpenDesk(
  database: Database,
  port: number,
  target: DatabaseTarget,
): Promise<Desk | undefined> {
  try {
    const desk = await openDesk(database, port);
    if (target.kind === 'folder') await noteDesk(target.path, desk.address);
    return desk;
  } catch (error) {
    complain(`“circlet-server signups” cannot ask this server: ${oneLine(error)}.`);
    return undefined;
  }
}

function closeOnSignal(server: RunningServer, desk: Desk | undefined, database: Database): void {
  const close = (): void => {
    void Promise.all([server.close(), desk?.close()]).then(() => database.destroy());
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}
