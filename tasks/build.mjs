import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeIntegrity } from './integrity.mjs';
import { installPackages } from './install.mjs';
import { run } from './run.mjs';

const packages = ['contract', 'sdk', 'widgets', 'server'];
const last = 'packages/widgets/dist/cdn/integrity.json';
const noise =
  /^\s*$|contains an annotation that Rollup cannot interpret|Circular dependency: node_modules/;

/** Builds every package and the scripts for pages. Ends the process if that fails. */
export async function build() {
  console.log('Building …');
  for (const name of packages) rmSync(`packages/${name}/dist`, { recursive: true, force: true });
  const { code, output } = await run(process.execPath, [
    'node_modules/.bin/rollup',
    '-c',
    '--silent',
  ]);
  if (code !== 0) {
    console.error(
      output
        .split('\n')
        .filter((line) => !noise.test(line))
        .join('\n'),
    );
    console.error('The build failed: see the lines above.');
    process.exit(1);
  }
  writeIntegrity();
}

/** Builds if a source is newer than the last build. */
export async function buildIfStale() {
  const sources = [
    ...packages.flatMap((name) => [`packages/${name}/src`, `packages/${name}/package.json`]),
    'tasks',
    'rollup.config.mjs',
    'package-lock.json',
  ];
  if (existsSync(last) && Math.max(...sources.map(newest)) < statSync(last).mtimeMs) return;
  await build();
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installPackages();
  await build();
}
