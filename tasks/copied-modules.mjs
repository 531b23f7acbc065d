import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

const folder = resolve('packages/widgets/src');

/**
 * Small modules of which each file that needs them gets its own copy. As a file
 * of their own they would cost every page the hash by which others know them.
 */
const copied = new Set(
  [
    'locales/circle/ar.ts',
    'locales/calendar/ar.ts',
    'foundation/webmaster-advice.ts',
    'foundation/strange-attributes.ts',
  ].map((name) => resolve(folder, name)),
);

/** Rollup plugin: a copied module is another one for each module that imports it. */
export function copiedModules() {
  return {
    name: 'copied-modules',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const file = resolve(dirname(importer), source).replace(/\.js$/, '.ts');
      if (!copied.has(file)) return null;
      return `${file}?in=${basename(dirname(importer))}-${basename(importer)}`;
    },
    async load(id) {
      const [file, place] = id.split('?in=');
      if (!place || !copied.has(file)) return null;
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
      return code;
    },
  };
}
