import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './browsers.mjs';
import { buildIfStale } from './build.mjs';
import { installPackages } from './install.mjs';

installPackages();
ensureBrowsers();
await buildIfStale();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'test/bench/bench.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
