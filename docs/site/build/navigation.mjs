import { documents } from './documents.mjs';
import { knownElements } from './element-tables.mjs';

/** Guides in the order in which they are read; others follow. */
const guides = ['webmaster', 'partners', 'languages', 'developer', 'testing', 'relay', 'server'];

/**
 * What stands beside every page.
 *
 * @returns {{ title: string, pages: { title: string, url: string }[] }[]}
 */
export function navigation() {
  const all = documents();
  const guidePages = all.filter(({ url }) => url.startsWith('/guide/')).sort(byReading);
  return [
    {
      title: 'Start in two minutes',
      pages: [
        { title: 'For a website', url: '/start/website.html' },
        { title: 'For a course provider', url: '/start/provider.html' },
        { title: 'For a developer', url: '/start/developer.html' },
      ],
    },
    {
      title: 'Elements',
      pages: knownElements().map((tag) => ({
        title: `<${tag}>`,
        url: `/elements/${tag.replace('circlet-', '')}.html`,
      })),
    },
    {
      title: 'Make it yours',
      pages: [
        { title: 'Five looks', url: '/looks.html' },
        { title: 'Languages', url: '/languages.html' },
      ],
    },
    { title: 'Guides', pages: guidePages.map(({ title, url }) => ({ title, url })) },
    {
      title: 'Reference',
      pages: [
        { title: 'The client, every export', url: '/sdk/index.html' },
        { title: 'Compatibility', url: '/compatibility.html' },
        { title: 'Decisions', url: '/decisions.html' },
        { title: 'Changelog', url: '/changelog.html' },
        { title: 'For P2PU', url: '/for-p2pu.html' },
      ],
    },
  ];
}

function byReading(one, other) {
  return place(one) - place(other);
}

function place({ url }) {
  const found = guides.indexOf(/(\w+)\.html$/.exec(url)?.[1] ?? '');
  return found === -1 ? guides.length : found;
}
