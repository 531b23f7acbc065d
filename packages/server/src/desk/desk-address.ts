import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Where the server on a port answers its own user, and nobody else: a socket
 * in a folder that only this user may enter, or a named pipe on Windows.
 */
export function deskAddress(port: number): string {
  const { uid, username } = userInfo();
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\circlet-${username}-${String(port)}`
    : join(tmpdir(), `circlet-${String(uid)}`, `${String(port)}.sock`);
}

/** Makes the folder of an address, where it has one. */
export async function makeDeskFolder(address: string): Promise<void> {
  if (process.platform === 'win32') return;
  await mkdir(dirname(address), { mode: 0o700 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}

/**
 * Whether nobody else can listen at an address. Folders for temporary files
 * are everybody's: somebody may have made the folder before us.
 */
export async function isOurs(address: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const folder = await lstat(dirname(address)).catch(() => undefined);
  const others = 0o077;
  return (
    folder !== undefined &&
    folder.isDirectory() &&
    folder.uid === userInfo().uid &&
    (folder.mode & others) === 0
  );
}
