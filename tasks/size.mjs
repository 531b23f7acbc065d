import { build as bundle } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildIfStale } from './build.mjs';
import { installPackages } from './install.mjs';

const kB = 1024;
const cdn = 'packages/widgets/dist/cdn/';

installPackages();
await buildIfStale();

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const scripts = readdirSync(cdn).filter((name) => name.endsWith('.js'));
const sizes = Object.fromEntries(scripts.map((name) => [name, brotli(readFileSync(cdn + name))]));

/** Sum of the files whose names begin so. */
const sizeOf = (...prefixes) =>
  Object.entries(sizes)
    .filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix)))
    .reduce((sum, [, size]) => sum + size, 0);

/** The SDK as a developer's bundler takes it: one file, everything in it. */
async function sdkInOneFile() {
  const { outputFiles } = await bundle({
    stdin: { contents: "export * from '@circlet/sdk'", resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return brotli(outputFiles[0].contents);
}

/** Name, size, budget and, where a budget is not met yet, the ceiling that must not be passed on the way (docs/decisions). */
const budgets = [
  ['loader', sizeOf('circlet.js'), 2 * kB],
  ['finder, first results', sizeOf('circlet.js', 'circlet-finder'), 18 * kB, 20_600],
  ['all elements, first looks', sizeOf('circlet.js', 'circlet-finder'), 28 * kB],
  ['SDK in one file', await sdkInOneFile(), 16 * kB],
  ...scripts
    .filter((name) => /^[a-z]{2}-/.test(name))
    .map((name) => [`locale ${name.slice(0, 2)}`, sizes[name], 2 * kB]),
];

console.log('Files for pages, brotli 11:');
for (const [name, size] of Object.entries(sizes))
  console.log(`  ${String(size).padStart(6)} B  ${name}`);
console.log('Budgets (1 kB = 1,024 B):');
const over = budgets.filter(([name, size, budget, ceiling = budget]) => {
  const verdict = size <= budget ? 'ok' : size <= ceiling ? `over, held at ${ceiling}` : 'OVER';
  console.log(
    `  ${String(size).padStart(6)} B of ${String(budget).padStart(6)}  ${name}: ${verdict}`,
  );
  return size > ceiling;
});
if (over.length > 0) {
  console.error(`Over budget: ${over.map(([name]) => name).join(', ')}.`);
  process.exitCode = 1;
}
