import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

/**
 * Small modules of which each file that needs them gets its own copy. As a file
 * of their own they would cost every page the hash by which others know them,
 * and among the parts that all elements have, bytes before the first look.
 */
const copied = new Set(
  [
    'widgets/src/locales/circle/ar.ts',
    'widgets/src/locales/calendar/ar.ts',
    'widgets/src/foundation/announcer.ts',
    'widgets/src/foundation/way-advice.ts',
    'widgets/src/foundation/webmaster-advice.ts',
    'widgets/src/foundation/strange-attributes.ts',
    'sdk/dist/query/is-id.js',
    'sdk/dist/resources/not-sent.js',
  ].map((name) => resolve('packages', name)),
);

/** Rollup plugin: a copied module is another one for each module that imports it. */
export function copiedModules() {
  return {
    name: 'copied-modules',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const script = resolve(dirname(importer), source);
      const file = [script, script.replace(/\.js$/, '.ts')].find((name) => copied.has(name));
      return file ? `${file}?in=${basename(dirname(importer))}-${basename(importer)}` : null;
    },
    async load(id) {
      const [file, place] = id.split('?in=');
      if (!place || !copied.has(file)) return null;
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
      return code;
    },
  };
}
