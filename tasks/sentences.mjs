import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { told } from '../packages/widgets/src/locales/told.ts';

const folder = 'packages/widgets/src/locales';

/** What each group of sentences is for. */
const groups = {
  circle: 'What all elements say of a circle',
  course: 'What all elements say of a course',
  finder: '`<circlet-finder>`',
  controls: 'Filters and chips of finder and catalog',
  details: 'Details of a circle',
  calendar: 'Calendar files, of the details and the receipt',
  signup: '`<circlet-signup>`',
  sending: 'The sign-up, once somebody has begun to write',
  courses: '`<circlet-catalog>`',
  coursedetails: 'Details of a course',
  provider: '`<circlet-course>`',
};

/** What is told as a number; for the rest its name stands, in braces. */
const numbers = new Set(
  'all circles count left limit meetings most ratings seconds shown stars topics total'.split(' '),
);

/** The list of all sentences that a page may write, as Markdown. */
export async function sentences() {
  const found = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/en.ts`));
  const unknown = found.filter((name) => !Object.hasOwn(groups, name));
  if (unknown.length > 0)
    throw new Error(`Say in tasks/sentences.mjs what is in ${unknown.join()}.`);
  const seen = new Set();
  const parts = [];
  for (const name of Object.keys(groups).filter((each) => found.includes(each))) {
    const { en } = await import(pathToFileURL(`${folder}/${name}/en.ts`).href);
    const rows = [...rowsOf(en)].filter(([path, text]) => isNew(seen, path, text));
    parts.push(`## ${name}\n\n${groups[name]}.\n\n${tableOf(rows)}`);
  }
  return `# Sentences\n\nWhat the elements say in English, by the names under which a page [can say it otherwise](../guide/languages.md). Made from the sources: \`npm run docs:reference\`.\n\n${parts.join('\n\n')}\n`;
}

/** A sentence that a group has from another one stands there. */
function isNew(seen, path, text) {
  const key = `${path} ${text}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function* rowsOf(words, within = '') {
  for (const [name, value] of Object.entries(words)) {
    if (within === '' && (name === 'language' || name === 'direction')) continue;
    const path = within + name;
    if (typeof value === 'string') yield [path, value, ''];
    else if (typeof value === 'function') yield [path, sampleOf(name, value), namesOf(name)];
    else yield* rowsOf(value, `${path}.`);
  }
}

function sampleOf(name, say) {
  const { names } = told[name];
  return say(...names.map((each) => (numbers.has(each) ? 12 : `{${each}}`)), false);
}

function namesOf(name) {
  const { names, cases } = told[name];
  const braces = names.map((each) => `\`{${each}}\``).join(' ');
  return cases ? `${braces}; cases \`${cases.join(' ')}\`` : braces;
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function tableOf(rows) {
  const lines = rows.map(([path, text, names]) => `| \`${path}\` | ${cell(text)} | ${names} |`);
  return ['| name | in English | is told |', '| --- | --- | --- |', ...lines].join('\n');
}
