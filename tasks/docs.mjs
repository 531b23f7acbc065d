import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { buildIfStale } from './build.mjs';
import { installPackages } from './install.mjs';
import { tool } from './run.mjs';

/** Where the site lies when it is built. */
export const siteFolder = 'docs/dist';

const port = Number(process.env.CIRCLET_DOCS_PORT ?? 8790);

/** Builds the site, with the reference of the client and the files that a page loads. Ends the process if that fails. */
export async function buildSite() {
  rmSync(siteFolder, { recursive: true, force: true });
  await must('The pages', 'eleventy', '--config=docs/site/eleventy.config.mjs', '--quiet');
  await esbuild(sampleApi);
  await must('The reference of the client', 'typedoc', '--out', join(siteFolder, 'sdk'));
  leadBack(join(siteFolder, 'sdk'));
  cpSync('packages/widgets/dist/cdn', join(siteFolder, 'circlet'), { recursive: true });
}

/** What answers for an API in the pages, as one file. */
const sampleApi = {
  entryPoints: ['docs/site/samples/sample-api.ts'],
  outfile: `${siteFolder}/assets/sample-api.js`,
  bundle: true,
  minify: true,
  format: 'esm',
  conditions: ['circlet-source'],
};

async function must(what, ...command) {
  const { code, output } = await tool(...command);
  if (code === 0) return;
  console.error(output);
  console.error(`${what} could not be made: see the lines above.`);
  process.exit(1);
}

/** The reference has one link to the site, whose address depends on where a page of it lies. */
function leadBack(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const up = relative(join(file, '..'), siteFolder).split(sep).join('/');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll('https://site.invalid/', `${up}/index.html`));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installPackages();
  await buildIfStale();
  await buildSite();
  if (process.argv.includes('--serve')) await serve();
  else
    console.log(
      `The site is in ${siteFolder}: npm run docs -- --serve shows it, any web server can.`,
    );
}

async function serve() {
  const { serveFolder } = await import('../examples/serve-folder.mjs');
  const { untilStopped } = await import('../examples/until-stopped.mjs');
  const site = await serveFolder({ folders: { '/': siteFolder }, port });
  console.log(`The documentation: ${site.address}/`);
  untilStopped(site);
}
