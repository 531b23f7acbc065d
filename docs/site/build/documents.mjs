import { readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} SiteDocument A file of the repository that is a page of the site, too.
 * @property {string} source Its path in the repository.
 * @property {string} url Its page, `/guide/webmaster.html`.
 * @property {string} title
 * @property {string} text
 */

const folders = { 'docs/guide': '/guide', 'docs/decisions': '/decisions' };
const single = {
  'docs/for-p2pu.md': '/for-p2pu.html',
  'docs/reference/compatibility.md': '/compatibility.html',
  'CHANGELOG.md': '/changelog.html',
};

/** Every document that is rendered in place. @returns {SiteDocument[]} */
export function documents() {
  const listed = Object.entries(folders).flatMap(([folder, url]) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [`${folder}/${name}`, `${url}/${name.replace(/md$/, 'html')}`]),
  );
  return [...listed, ...Object.entries(single)].map(([source, url]) => {
    const text = readFileSync(source, 'utf8');
    return { source, url, text, title: titleOf(text) };
  });
}

/** The first heading, without its marks. */
function titleOf(text) {
  const heading = /^# (.+)$/m.exec(text)?.[1] ?? '';
  return heading.replaceAll(/[`*_]/g, '');
}
