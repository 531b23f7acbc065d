import { open, readFile, rm, writeFile } from 'node:fs/promises';
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
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner !== process.pid && isRunning(owner)) {
      throw new UnusableDatabase(
        `The folder ${folder} is in use by another server (process ${String(owner)}); stop that one, or choose another folder with --data.`,
      );
    }
    await writeFile(file, String(process.pid));
  }
  return () => rm(file, { force: true });
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
