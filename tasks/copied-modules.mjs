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
    'widgets/src/foundation/announcer.ts',
    'widgets/src/foundation/way-advice.ts',
    'widgets/src/foundation/webmaster-advice.ts',
    'widgets/src/foundation/strange-attributes.ts',
    'widgets/src/foundation/start-address.ts',
    'widgets/src/foundation/web-address.ts',
    'widgets/src/foundation/iso-date.ts',
    'sdk/dist/resources/courses/list-courses.js',
    'sdk/dist/resources/courses/course-rows.js',
    'sdk/dist/resources/courses/course-question.js',
    'sdk/dist/query/course-query.js',
    'sdk/dist/models/course-from-wire.js',
    'sdk/dist/models/rating-histogram.js',
    'sdk/dist/query/is-id.js',
    'sdk/dist/wire/is-object.js',
    'sdk/dist/resources/not-sent.js',
  ].map((name) => resolve('packages', name)),
);

/** What several sets of words have in common, in the languages that are files of their own. */
const commonWords = /[\\/]locales[\\/](calendar|circle|course)[\\/](?!en\b|messages\b)\w+\.ts$/;

const isCopied = (file) => copied.has(file) || commonWords.test(file);

/** Rollup plugin: a copied module is another one for each module that imports it. */
export function copiedModules() {
  return {
    name: 'copied-modules',
    resolveId(source, importer) {
      if (!importer || !/^[./]/.test(source)) return null;
      const script = resolve(dirname(importer), source);
      const file = [script, script.replace(/\.js$/, '.ts')].find(isCopied);
      return file ? `${file}?in=${basename(dirname(importer))}-${basename(importer)}` : null;
    },
    async load(id) {
      const [file, place] = id.split('?in=');
      if (!place || !isCopied(file)) return null;
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
      return code;
    },
  };
}
