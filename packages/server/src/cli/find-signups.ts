import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLock } from '../database/folder-lock.js';
import { openToRead, type KeptTarget } from '../database/open.js';
import { askDesk } from '../desk/ask-desk.js';
import { deskAddress } from '../desk/desk-address.js';
import { signupCsv } from '../signups/signup-csv.js';
import { listSignups } from '../signups/signup-list.js';
import { NoSignups } from './no-signups.js';
import type { SignupsOptions } from './signups-options.js';
import { defaultFolder, defaultPort } from './values.js';

/**
 * The sign-ups for a circle as CSV: from the server that runs, for its
 * database is closed to others or in its memory, otherwise from the database.
 *
 * @throws NoSignups, or UnusableDatabase with one sentence.
 */
export async function findSignups({ circle, source }: SignupsOptions): Promise<string> {
  switch (source.kind) {
    case 'port':
      return (await askPort(source.port, circle)) ?? nobodyOn(source.port);
    case 'folder':
      return fromFolder(source.path, circle);
    case 'postgres':
      return fromDatabase(source, circle);
    case 'usual':
      return (await askPort(defaultPort, circle)) ?? fromUsualFolder(circle);
  }
}

async function askPort(port: number, circle: number): Promise<string | undefined> {
  return ask(deskAddress(port), circle, `the server on port ${String(port)}`);
}

async function ask(address: string, circle: number, who: string): Promise<string | undefined> {
  const answer = await askDesk(address, circle);
  switch (answer.kind) {
    case 'csv':
      return answer.csv;
    case 'unknown-circle':
      return unknownCircle(circle);
    case 'failed':
      throw new NoSignups(`The sign-ups could not be read from ${who}; try once more.`);
    case 'no-desk':
      return undefined;
  }
}

function unknownCircle(circle: number): never {
  throw new NoSignups(`There is no circle with the number ${String(circle)}.`);
}

function nobodyOn(port: number): never {
  throw new NoSignups(
    `No server of yours listens on port ${String(port)}; choose its port with --port, or its database with --data or --database-url.`,
  );
}

async function fromUsualFolder(circle: number): Promise<string> {
  return holdsDatabase(defaultFolder) ? fromFolder(defaultFolder, circle) : nobodyOn(defaultPort);
}

function holdsDatabase(folder: string): boolean {
  return existsSync(join(folder, 'database'));
}

async function fromFolder(path: string, circle: number): Promise<string> {
  const lock = await readLock(path);
  if (lock !== undefined) {
    const who = `the server (process ${String(lock.pid)}) that uses the folder ${path}`;
    const csv = lock.desk === undefined ? undefined : await ask(lock.desk, circle, who);
    return csv ?? silent(who);
  }
  // Only the server makes new databases.
  if (holdsDatabase(path)) return fromDatabase({ kind: 'folder', path }, circle);
  throw new NoSignups(
    `The folder ${path} holds no database of Circlet's; choose the server's with --data.`,
  );
}

function silent(who: string): never {
  throw new NoSignups(`There is no answer from ${who}; ask as the same user, or stop it first.`);
}

async function fromDatabase(target: KeptTarget, circle: number): Promise<string> {
  const database = await openToRead(target);
  try {
    const signups = await listSignups(database, circle);
    return signups === undefined ? unknownCircle(circle) : signupCsv(signups);
  } finally {
    await database.destroy();
  }
}
