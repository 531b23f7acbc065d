import { build as bundle } from 'esbuild';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildIfStale } from './build.mjs';
import { cdnFiles, cdnFolder, readChunks } from './integrity.mjs';
import { installPackages } from './install.mjs';
import { localeName } from './page-modules.mjs';
import { tagOf } from './verified-chunks.mjs';

const kB = 1024;

installPackages();
await buildIfStale();

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sizes = Object.fromEntries(
  cdnFiles().map((name) => [name, brotli(readFileSync(`${cdnFolder}/${name}`))]),
);
const chunks = Object.values(readChunks());
const elements = chunks.filter(({ source }) => tagOf(source));
const locales = chunks.filter(({ source }) => localeName(source));

/** What a page loads for the first looks of some elements: the script, and each file once. */
function firstLooks(...shown) {
  const files = new Set(['circlet.js', ...shown.flatMap(({ files }) => files)]);
  return [...files].reduce((sum, name) => sum + sizes[name], 0);
}

const finder = elements.find(({ source }) => tagOf(source) === 'circlet-finder');

/** The SDK as a developer's bundler takes it: all of it in one file. */
async function sdkFile() {
  const { outputFiles } = await bundle({
    stdin: { contents: "export * from '@circlet/sdk'", resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return brotli(outputFiles[0].contents);
}

const frame = chunks.find(({ source }) => source?.endsWith('src/seldom.ts'));

/** Name, size and budget. */
const budgets = [
  ['loader', sizes['circlet.js'], 2 * kB],
  ['finder, first results', firstLooks(finder), 18 * kB],
  ['all elements, first looks', firstLooks(...elements), 28 * kB],
  ['SDK in one file', await sdkFile(), 16 * kB],
  ['what few pages need', sizes[frame.files[0]], 4 * kB],
  ['bridge.html', sizes['bridge.html'], 2 * kB],
  ...locales.map(({ source, files }) => [
    `words ${localeName(source)}`,
    sizes[files.at(-1)],
    2 * kB,
  ]),
];

console.log('Files for pages, brotli 11:');
for (const [name, size] of Object.entries(sizes))
  console.log(`  ${String(size).padStart(6)} B  ${name}`);
console.log('Budgets (1 kB = 1,024 B):');
const over = budgets.filter(([name, size, budget]) => {
  const verdict = size <= budget ? 'ok' : 'OVER';
  console.log(
    `  ${String(size).padStart(6)} B of ${String(budget).padStart(6)}  ${name}: ${verdict}`,
  );
  return size > budget;
});
if (over.length > 0) {
  console.error(`Over budget: ${over.map(([name]) => name).join(', ')}.`);
  process.exitCode = 1;
}
