import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What the embedded database's own file system lets be set: it has none of this by itself. */
interface NodeFiles {
  readonly NODEFS: {
    stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
    tryFSOperation<Value>(operation: () => Value): Value;
  };
}

/**
 * The files of an embedded database, where "write it to the disk now" means
 * that. As it comes, the embedded database leaves it to the system when to
 * write: a commit survives the death of the process, but not a power cut.
 */
export class SyncedFolder extends NodeFS {
  override async init(
    ...[pglite, options]: Parameters<NodeFS['init']>
  ): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (files: unknown) => {
        addSync(files as NodeFiles);
      },
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function addSync({ NODEFS }: NodeFiles): void {
  NODEFS.stream_ops.fsync = ({ nfd }) =>
    NODEFS.tryFSOperation(() => {
      fsyncSync(nfd);
      return 0;
    });
}

/** How the database is started so that it asks for it: without `-F`, and by the one call that is passed on. */
export const syncedStart: string[] = [
  ...PGlite.defaultStartParams.filter((word) => word !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** Writes all files of a folder to the disk, for a new database is copied there without that. */
export function syncAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncAll(path);
    else if (entry.isFile()) syncPath(path, 'r+');
  }
  // Windows has no such thing for folders.
  if (process.platform !== 'win32') syncPath(folder, 'r');
}

function syncPath(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
