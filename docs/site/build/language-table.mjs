import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = 'packages/widgets/src/locales';

/** Languages that are there so that nobody loses them; nobody who speaks them has read the words. */
function notReviewed() {
  const file = `${folder}/codes.ts`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const list = /notReviewed[^=]*= \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/'(\w+)'/g)].map(([, code]) => code);
}

/** For each language the sets of words that it has, found from the files. */
function wordSets() {
  const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = new Map();
  for (const { name } of sets)
    for (const file of readdirSync(`${folder}/${name}`)) {
      const code = /^([a-z]{2})\.ts$/.exec(file)?.[1];
      if (code) found.set(code, [...(found.get(code) ?? []), name]);
    }
  return found;
}

/** The languages as a table: which are complete, which are reviewed. */
export function languageTable() {
  const sets = wordSets();
  const unread = notReviewed();
  const all = sets.get('en') ?? [];
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const codes = [...sets.keys()].sort((one, other) => names.of(one).localeCompare(names.of(other)));
  const rows = codes.map((code) => {
    const own = new Intl.DisplayNames([code], { type: 'language' }).of(code);
    const missing = all.filter((name) => !sets.get(code).includes(name));
    const state = missing.length ? `English for ${missing.join(', ')}` : 'complete';
    const direction = code === 'ar' ? ' dir="rtl"' : '';
    return `<tr><th scope="row"><code>${code}</code></th><td>${names.of(code)}</td><td lang="${code}"${direction}>${own}</td><td>${state}</td><td>${unread.includes(code) ? 'not reviewed' : 'checked by tests for gaps and plurals'}</td></tr>`;
  });
  return `<div class="table" role="region" aria-label="Languages" tabindex="0"><table><thead><tr><th scope="col">Code</th><th scope="col">Language</th><th scope="col">Own name</th><th scope="col">Words</th><th scope="col">Review</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
