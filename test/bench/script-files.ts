import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack, startOrigin, type Origin, type Packed } from './origin.js';

const folder = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));

/** The script to paste. */
export const loader = 'circlet.js';

/** All of it in one file. */
export const everything = 'circlet.all.js';

/** Whether the build has a file. */
export const isBuilt = (name: string): boolean => existsSync(join(folder, name));

/** The integrity of a file of the build, for a tag or a hint. */
export function integrityOf(name: string): string {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, name)))
    .digest('base64')}`;
}

/** Serves the files of the build, as a host that compresses its files once. */
export async function startScripts(): Promise<Origin> {
  const files = new Map<string, Packed>();
  for (const name of readdirSync(folder)) {
    const type = name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html';
    if (/\.(js|html)$/.test(name)) files.set(name, pack(type, readFileSync(join(folder, name))));
  }
  return startOrigin(({ pathname }) => files.get(pathname.slice(1)));
}
