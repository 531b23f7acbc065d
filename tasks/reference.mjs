import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'prettier';
import { installPackages } from './install.mjs';
import { fromSource, run } from './run.mjs';

installPackages();

/** What is generated, and how. */
const files = {
  'docs/reference/openapi.json': openApi,
  'packages/widgets/custom-elements.json': manifest,
};

async function openApi() {
  const source =
    "import('@circlet/contract/openapi').then(({ openApiDocument }) => console.log(JSON.stringify(openApiDocument())))";
  const { code, output } = await run(process.execPath, [...fromSource, '-e', source]);
  if (code !== 0) throw new Error(output);
  return format(output, { parser: 'json', printWidth: 100 });
}

async function manifest() {
  const file = 'packages/widgets/custom-elements.json';
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { code, output } = await run(
    process.execPath,
    ['../../node_modules/.bin/cem', 'analyze', '--quiet'],
    { cwd: 'packages/widgets' },
  );
  if (code !== 0) throw new Error(output);
  const after = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, before);
  // The analyzer lists folders in the order in which the disk answers.
  after.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  return format(JSON.stringify(after, null, 2), { parser: 'json', printWidth: 100 });
}

const isCheck = process.argv.includes('--check');
const stale = [];
for (const [file, make] of Object.entries(files)) {
  const fresh = await make();
  if (existsSync(file) && readFileSync(file, 'utf8') === fresh) continue;
  stale.push(file);
  if (isCheck) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fresh);
  console.log(`Wrote ${file}`);
}
if (isCheck && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run npm run docs:reference.`);
  process.exitCode = 1;
}
