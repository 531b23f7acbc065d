import { readFile } from 'node:fs/promises';
import { failureSentence, oneLine, signupsFailure } from './cli/failure.js';
import { findSignups } from './cli/find-signups.js';
import { helpText, parseCommand, type ServeOptions } from './cli/options.js';
import type { SignupsOptions } from './cli/signups-options.js';
import { noteDesk } from './database/folder-lock.js';
import { openDatabase, type DatabaseTarget } from './database/open.js';
import type { Database } from './database/schema.js';
import { openDesk, type Desk } from './desk/open-desk.js';
import { loadSample } from './sample/load-sample.js';
import { startServer, type RunningServer } from './start-server.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<void> {
  const command = parseCommand(words);
  switch (command.kind) {
    case 'help':
      process.stdout.write(helpText);
      return;
    case 'version':
      say(await readVersion());
      return;
    case 'mistake':
      complain(command.message);
      process.exitCode = 1;
      return;
    case 'signups':
      await printSignups(command.options);
      return;
    case 'serve':
      await serve(command.options);
  }
}

async function serve(options: ServeOptions): Promise<void> {
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

async function printSignups(options: SignupsOptions): Promise<void> {
  try {
    process.stdout.write(await findSignups(options));
  } catch (error) {
    complain(signupsFailure(error));
    process.exitCode = 1;
  }
}

function closeOnSignal(server: RunningServer, desk: Desk | undefined, database: Database): void {
  const close = (): void => {
    void Promise.all([server.close(), desk?.close()]).then(() => database.destroy());
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return (manifest as { version: string }).version;
}
