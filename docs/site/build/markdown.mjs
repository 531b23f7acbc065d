import { posix } from 'node:path';
import highlight from 'highlight.js/lib/common';
import { documents } from './documents.mjs';
import { escaped } from './escaped.mjs';
import { liveSample } from './live-samples.mjs';

/** How this site writes Markdown: coloured code, live samples, headings with names, links of the repository. */
export function markdownRules(markdown) {
  const { rules } = markdown.renderer;
  markdown.set({ html: true, linkify: false, typographer: false });
  rules.fence = (tokens, index) => fence(tokens[index]);
  rules.table_open = (tokens, index) =>
    `<div class="table" role="region" aria-label="Table ${tablesTo(tokens, index)}" tabindex="0"><table>\n`;
  rules.table_close = () => '</table></div>\n';
  markdown.core.ruler.push('named headings', nameHeadings);
  markdown.core.ruler.push('links of the repository', (state) => {
    turnLinks(state, state.env.source);
  });
}

/** Regions of one page need names of their own. */
const tablesTo = (tokens, index) =>
  tokens.slice(0, index + 1).filter(({ type }) => type === 'table_open').length;

const languages = { html: 'xml', tsx: 'typescript', sh: 'bash' };

function coloured(code, name) {
  const language = languages[name] ?? name;
  return highlight.getLanguage(language)
    ? highlight.highlight(code, { language }).value
    : escaped(code);
}

function fence({ info, content }) {
  const [language = '', isLive, look = ''] = info.trim().split(/\s+/);
  const code = `<pre tabindex="0"><code>${coloured(content, language)}</code></pre>\n`;
  if (isLive !== 'live' || language !== 'html') return code;
  return `<div class="sample"><div class="stage ${look}" data-sample>${liveSample(content)}</div>${code}</div>\n`;
}

/** Ids as GitHub gives them, so that links work in both places. */
function nameHeadings({ tokens }) {
  const used = new Map();
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const slug = slugOf(tokens[index + 1].content);
    const count = used.get(slug) ?? 0;
    used.set(slug, count + 1);
    token.attrSet('id', count ? `${slug}-${count}` : slug);
  });
}

const slugOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Links between documents lead to their pages; what is a file of the repository only is named, not linked. */
function turnLinks({ tokens }, source) {
  if (!source) return;
  const pages = new Map(documents().map((each) => [each.source, each.url]));
  pages
    .set('docs/decisions', '/decisions.html')
    .set('docs/reference/openapi.json', '/openapi.json');
  for (const { children } of tokens) {
    let isFile = false;
    for (const token of children ?? []) {
      if (token.type === 'link_open') isFile = !turnLink(token, source, pages);
      if (isFile && token.type.startsWith('link_')) token.tag = 'span';
      if (token.type === 'link_close') isFile = false;
    }
  }
}

/** @returns Whether it is still a link. */
function turnLink(token, source, pages) {
  const href = token.attrGet('href') ?? '';
  if (/^[a-z]+:|^#/.test(href)) return true;
  const [path, hash] = href.split('#');
  const target = posix.join(posix.dirname(source), path).replace(/\/$/, '');
  const url = pages.get(target);
  if (url) token.attrSet('href', hash ? `${url}#${hash}` : url);
  else
    token.attrs = [
      ['class', 'file'],
      ['title', `${target}, in the repository`],
    ];
  return url !== undefined;
}
