import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'packages/widgets/dist/cdn');

/** What the blocks are called; an element without a line here is called by its tag. */
const titles = {
  'circlet-finder': 'Learning circles: search',
  'circlet-signup': 'Learning circles: sign-up form',
  'circlet-catalog': 'Learning circles: courses',
  'circlet-course': 'Learning circles: one course',
};

/** Every element with its attributes, from the manifest that is made of the sources. */
function elements() {
  const { modules } = JSON.parse(
    readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8'),
  );
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return Object.fromEntries(
    declarations
      .filter(({ tagName }) => tagName?.startsWith('circlet-') && tagName !== 'circlet-config')
      .map(({ tagName, description, attributes = [] }) => [
        tagName,
        {
          title: titles[tagName] ?? tagName,
          description: firstSentence(description),
          attributes: Object.fromEntries(attributes.map(entry)),
        },
      ]),
  );
}

const entry = ({ name, type, description }) => [
  name,
  { isBoolean: type?.text === 'boolean', description: firstSentence(description) },
];

const firstSentence = (text = '') => text.replaceAll('`', '').split('\n')[0];

/**
 * Makes the plugin: its sources, what they need to know of the elements, and
 * the files for pages.
 *
 * @param {string} folder Where to; what is there is replaced.
 */
export function packPlugin(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('plugin', import.meta.url)), folder, { recursive: true });
  cpSync(built, join(folder, 'files'), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'elements.json'), `${JSON.stringify(elements(), null, 2)}\n`);
}

/** Every file of a folder, by its path below it. */
function filesIn(folder, below = '') {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below ? `${below}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

/** The same as a zip to upload. */
async function zipPlugin(folder) {
  const { zipSync } = await import('fflate');
  const entries = filesIn(folder)
    .sort()
    .map((path) => [`circlet/${path}`, readFileSync(join(folder, path))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'release/wordpress/circlet');
  packPlugin(folder);
  const zip = await zipPlugin(folder);
  writeFileSync(join(root, 'release/circlet-wordpress.zip'), zip);
  console.log(`release/circlet-wordpress.zip: ${zip.length} B. Upload it under Plugins > Add New.`);
}
