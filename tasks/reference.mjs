import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'prettier';
import { cssData, htmlData } from './editor-data.mjs';
import { installPackages } from './install.mjs';
import { reactTypes } from './react-types.mjs';
import { fromSource, run } from './run.mjs';

installPackages();

/** What is generated, and how. */
const files = {
  'docs/reference/openapi.json': openApi,
  'docs/reference/sentences.md': sentenceList,
  'packages/widgets/custom-elements.json': manifest,
  'packages/widgets/vscode.html-custom-data.json': () => ofManifest(htmlData),
  'packages/widgets/vscode.css-custom-data.json': () => ofManifest(cssData),
  'packages/widgets/src/react.ts': () => ofManifest(reactTypes),
};

/** The elements as they are now; analyzed once. */
let elements;

async function openApi() {
  const source =
    "import('@circlet/contract/openapi').then(({ openApiDocument }) => console.log(JSON.stringify(openApiDocument())))";
  const { code, output } = await run(process.execPath, [...fromSource, '-e', source]);
  if (code !== 0) throw new Error(output);
  return format(output, { parser: 'json', printWidth: 100 });
}

/** The sentences of all elements, from their own code. */
async function sentenceList() {
  const source =
    "import('./tasks/sentences.mjs').then(async ({ sentences }) => console.log(await sentences()))";
  const { code, output } = await run(process.execPath, [...fromSource, '-e', source]);
  if (code !== 0) throw new Error(output);
  return format(output, { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' });
}

function manifest() {
  elements ??= analyzed();
  return elements;
}

/** A file that is made of the manifest: JSON, or TypeScript where it is text. */
async function ofManifest(make) {
  const made = make(JSON.parse(await manifest()));
  if (typeof made !== 'string') return asJson(made);
  return format(made, { parser: 'typescript', printWidth: 100, singleQuote: true });
}

const asJson = (value) =>
  format(JSON.stringify(value, null, 2), { parser: 'json', printWidth: 100 });

async function analyzed() {
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
  return asJson(after);
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
