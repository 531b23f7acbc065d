import { spawnSync } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { installPackages } from './install.mjs';

installPackages();
await buildIfStale();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'test/bench/server/bench.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
