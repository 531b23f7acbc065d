import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that pages load, once they are built. */
export const cdnFolder = 'packages/widgets/dist/cdn';

const list = 'integrity.json';

/** The files of the folder, sorted, without the list of their hashes. */
export const cdnFiles = () =>
  readdirSync(cdnFolder)
    .filter((name) => name !== list)
    .sort();

/** What a tag says of a file in `integrity`. */
export const integrityOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(cdnFolder, name)))
    .digest('base64')}`;

/** Writes the list of all files and their hashes. */
export function writeIntegrity() {
  const hashes = Object.fromEntries(cdnFiles().map((name) => [name, integrityOf(name)]));
  writeFileSync(join(cdnFolder, list), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** Which file needs which, by name: `{ source, files, hash }`, written by the build. */
export const readChunks = () =>
  JSON.parse(readFileSync('packages/widgets/dist/chunks.json', 'utf8'));
