import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromSource, tool } from './run.mjs';

const folders = ['packages/contract/test', 'packages/sdk/test', 'packages/sdk/test/testing'];
const tests = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);

// How much of the contract and the SDK the tests reach, file by file; fails below 95 % of lines.
const { code, output } = await tool(
  'c8',
  ...['packages/sdk/src/**', 'packages/contract/src/**'].flatMap((files) => ['--include', files]),
  '--reports-dir',
  '.cache/coverage',
  '--check-coverage',
  ...['--lines', '95'],
  process.execPath,
  ...fromSource,
  '--test',
  '--test-reporter=dot',
  ...tests,
);
console.log(output);
process.exitCode = code;
