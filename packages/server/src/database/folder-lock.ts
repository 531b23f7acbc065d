import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnusableDatabase } from './unusable-database.js';

/** The file that says which process uses a folder. */
export const lockFileName = 'server.lock';

/**
 * Takes a folder for this process: two embedded databases on the same files
 * would destroy them. A lock that a crashed server left behind is taken over.
 *
 * @returns what gives the folder back.
 * @throws UnusableDatabase if another server that is running has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, lockFileName);
  if (!(await createLock(file))) {
    const owner = await readLock(folder);
    if (owner !== undefined) {
      throw new UnusableDatabase(
        `The folder ${folder} is in use by another server (process ${String(owner.pid)}); stop that one, or choose another folder with --data.`,
      );
    }
    await writeFile(file, String(process.pid));
  }
  return () => rm(file, { force: true });
}

/** Who uses a folder. */
export interface FolderLock {
  readonly pid: number;
  /** Where that server answers its own user; undefined if it does not, or not yet. */
  readonly desk: string | undefined;
}

/** Which other process that is running uses a folder; undefined if none does. */
export async function readLock(folder: string): Promise<FolderLock | undefined> {
  const text = await readFile(join(folder, lockFileName), 'utf8').catch(() => '');
  const [first, desk] = text.split('\n');
  const pid = Number(first);
  if (pid === process.pid || !isRunning(pid)) return undefined;
  return { pid, desk: desk === '' ? undefined : desk };
}

/** Notes in the lock of this process where it answers its own user. */
export async function noteDesk(folder: string, desk: string): Promise<void> {
  const file = join(folder, lockFileName);
  // In one step: a reader of half a lock would take the folder.
  await writeFile(`${file}.new`, `${String(process.pid)}\n${desk}\n`);
  await rename(`${file}.new`, file);
}

async function createLock(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it: somebody else's process, but a running one.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
