import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './build/documents.mjs';
import { elementTables, knownElements } from './build/element-tables.mjs';
import { headingsOf } from './build/headings.mjs';
import { languageTable } from './build/language-table.mjs';
import { liveStyles } from './build/live-samples.mjs';
import { markdownRules } from './build/markdown.mjs';
import { navigation } from './build/navigation.mjs';
import { withRelativeLinks } from './build/relative-links.mjs';

const folder = dirname(fileURLToPath(import.meta.url));

/** The site: pages of its own, and the documents of the repository rendered in place. */
export default function configure(eleventy) {
  eleventy.amendLibrary('md', markdownRules);
  eleventy.setUseGitIgnore(false);
  eleventy.addPassthroughCopy({
    [`${folder}/assets`]: 'assets',
    'docs/reference/openapi.json': 'openapi.json',
  });

  for (const { source, text, url, title } of documents()) {
    eleventy.addTemplate(url.slice(1).replace(/html$/, 'md'), text, {
      ...{ title, source, layout: 'page.njk' },
      // What looks like a template in a guide is code that it shows.
      templateEngineOverride: 'md',
    });
  }

  eleventy.addGlobalData('navigation', navigation());
  eleventy.addGlobalData(
    'decisions',
    documents().filter(({ url }) => url.startsWith('/decisions/')),
  );
  eleventy.addGlobalData('elements', Object.fromEntries(knownElements().map((tag) => [tag, true])));
  eleventy.addFilter('headings', headingsOf);
  eleventy.addShortcode('elementTables', elementTables);
  eleventy.addShortcode('languageTable', languageTable);
  eleventy.addTransform('relative links', function (content) {
    return this.page.url ? withRelativeLinks(content, this.page.url) : content;
  });
  eleventy.on('eleventy.after', ({ directories }) => {
    writeFileSync(
      join(directories.output, 'assets/looks.css'),
      liveStyles(join(folder, 'pages/looks.md')),
    );
  });
  return {
    markdownTemplateEngine: 'njk',
    dir: { input: 'docs/site/pages', includes: '../layouts', output: 'docs/dist' },
  };
}
