import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers, findChromium } from './browsers.mjs';
import { build } from './build.mjs';
import { installPackages } from './install.mjs';
import { fromSource, run, tool } from './run.mjs';

const counts = '.cache/browsers.json';

/** A tool that finds nothing wrong is one test that passed. */
const check =
  (name, ...args) =>
  async () => {
    const { code, output } = await tool(name, ...args);
    return {
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
      output: code === 0 ? '' : output,
    };
  };

const task =
  (...args) =>
  async () => {
    const { code, output } = await run(process.execPath, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  };

/** Files with tests in the folders, by name. */
function testFiles(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
}

/** node:test, counted by its own last lines; what failed, was skipped or has something to say is shown. */
const nodeTests =
  (node, ...folders) =>
  async () => {
    const { code, output } = await run(process.execPath, [
      ...node,
      '--test',
      '--test-reporter=tap',
      ...testFiles(...folders),
    ]);
    const number = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
    const failed = number('fail') + number('cancelled');
    return {
      passed: number('pass'),
      failed: failed || (code === 0 ? 0 : 1),
      skipped: number('skipped'),
      output: failed || code !== 0 ? output : remarks(output),
    };
  };

/** What tests said of themselves, and why some were skipped. */
function remarks(tap) {
  return tap
    .split('\n')
    .filter(
      (line) =>
        /^\s*# (?!\(|Subtest|tests|suites|pass|fail|cancelled|skipped|todo|duration)/.test(line) ||
        /# SKIP/.test(line),
    )
    .map((line) => `  ${line.trim()}`)
    .join('\n');
}

/** The elements in every browser that is there, counted by our reporter. */
async function elements() {
  rmSync(counts, { force: true });
  mkdirSync('.cache', { recursive: true });
  const { code, output } = await tool(
    'wtr',
    '--config',
    'test/browsers/web-test-runner.config.mjs',
  );
  let byBrowser = {};
  try {
    byBrowser = JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    // The runner did not come so far: nothing was counted, which is a failure.
  }
  const all = Object.values(byBrowser);
  const sum = (word) => all.reduce((total, each) => total + each[word], 0);
  const lines = Object.entries(byBrowser).map(
    ([name, each]) => `  ${name}: ${each.passed} passed, ${each.failed} failed`,
  );
  return {
    passed: sum('passed'),
    failed: sum('failed') || (code === 0 ? 0 : 1),
    skipped: sum('skipped'),
    output: code === 0 ? lines.join('\n') : output,
  };
}

/** They look at sources only and wait for nothing but the processor, so they run all at once, beside the build. */
const checks = [
  ['format', check('prettier', '--check', '--log-level=warn', '.')],
  ['types', check('tsc', '-p', 'tsconfig.json')],
  ['boundaries', check('depcruise', 'packages', '--output-type=err')],
  ['dead code', check('knip')],
];

/** What tries what was built. */
const fromBuild = ['--import', 'tsx'];

/** Node leaves one processor out, and most tests wait: for a browser, a server or a database. */
const bothProcessors = `--test-concurrency=${Math.max(2, availableParallelism())}`;

const parts = [
  // The examples take their types from the build, as anybody would.
  ['lint', check('eslint', '--max-warnings=0', '.')],
  [
    'unit and contract',
    nodeTests(
      [...fromSource, bothProcessors],
      'packages/contract/test',
      'packages/sdk/test',
      'packages/sdk/test/testing',
      'packages/widgets/test',
      'packages/server/test',
      'packages/server/test/relay',
    ),
  ],
  ['packages', nodeTests([...fromBuild, bothProcessors], 'test/packages')],
  ['samples of the documentation', nodeTests([...fromBuild, bothProcessors], 'test/docs')],
  ['documentation site', nodeTests(fromBuild, 'test/site')],
  ['examples', nodeTests([...fromBuild, bothProcessors], 'test/examples')],
  ['reference of the client', check('typedoc', '--emit', 'none')],
  ['freshness of what is generated', task('tasks/reference.mjs', '--check')],
  ['sizes', task('tasks/size.mjs')],
  ['elements in browsers', elements],
  ['pages in every engine', nodeTests([...fromBuild, bothProcessors], 'test/engines')],
  [
    'partner pages',
    // Most of it is waiting: for frames that do not come up, and for engines.
    nodeTests([...fromBuild, '--test-concurrency=3'], 'test/rig'),
  ],
  ['end to end', nodeTests([...fromBuild, bothProcessors], 'test/e2e')],
  ['hostile pages', nodeTests([...fromBuild, bothProcessors], 'test/hostile')],
];

/** Runs one part and says how it ended; a part that ran nothing has failed. */
async function runPart([name, part]) {
  const started = Date.now();
  const { passed, failed, skipped = 0, output = '' } = await part();
  const ranNothing = passed + failed === 0;
  const seconds = Math.round((Date.now() - started) / 1000);
  const verdict = ranNothing
    ? 'ran nothing'
    : `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed || ranNothing ? '✗' : '✓'} ${name}: ${verdict} (${seconds} s)`);
  if (output.trim()) console.log(output.trimEnd());
  return { passed, failed: ranNothing ? 1 : failed, skipped };
}

// More before a release: every hostile page in every engine and the table of them, and what the tests reach.
if (process.argv.includes('--release')) {
  process.env.CIRCLET_RELEASE = '1';
  parts.push(['coverage', task('tasks/coverage.mjs')]);
}
installPackages();
const engines = ensureBrowsers();
console.log(`Browsers: ${engines.join(', ')}`);
const checked = checks.map(runPart);
await build();
const wanted = parts.filter(([name]) => name !== 'end to end' || findChromium());
if (wanted.length < parts.length)
  console.log('end to end: left out, since there is no Chromium, Chrome or Edge.');
const total = { passed: 0, failed: 0, skipped: 0 };
const count = (result) => {
  for (const word of Object.keys(total)) total[word] += result[word];
};
for (const result of await Promise.all(checked)) count(result);
for (const part of wanted) count(await runPart(part));
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
