import { snippet } from '../../tasks/snippet.mjs';
import type { ElementRow } from './elements.js';

/** What a page does to us. All may be left out; `{{tag}}` stands for the element. */
export interface PageSpec {
  /** Headers of the page; `{{site}}` and `{{api}}` stand for the two origins. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of `<html>`; `lang="en"` by default. */
  readonly root?: string;
  readonly doctype?: string;
  /** Styles of the page, before our element is there. */
  readonly css?: string;
  /** Markup in the head, before our script. */
  readonly head?: string;
  /** A classic script of the page that runs before ours. */
  readonly code?: string;
  /** The whole snippet of the guide instead of the bare tag. */
  readonly isDocumented?: boolean;
  /** Gives our element a place of its own, the same on every page: for comparing pictures. */
  readonly hasStage?: boolean;
  /** A page that only holds the hostile page in a frame with these attributes. */
  readonly frame?: string;
  /** The visitor is at the bottom, with the footer in view, before our script runs. */
  readonly atBottom?: boolean;
  readonly encoding?: BufferEncoding;
  /** Attributes of our script and of the page's own, such as a nonce. */
  readonly scriptAttributes?: string;
  /** Cookies and storage that throw. */
  readonly storage?: 'throws';
}

/** Where a page finds things. */
export interface Places {
  readonly site: string;
  /** Root of the API, in the mood that the page is to meet. */
  readonly api: string;
  /** Folder of our script, as changed, with holes, or as built. */
  readonly script: string;
}

const stage = `position:absolute!important;inset:0 auto auto 0!important;inline-size:760px!important;min-block-size:900px!important;display:block!important;background:#fff!important`;
const noScrollbars = 'style="overflow:hidden!important"';

/** Fifty and more elements of the page's own. Nothing of ours may change one of them. */
const furniture = `<h1>Town library</h1><h2>Events</h2><h3>Reading</h3><h4>Monday</h4><h5>Evening</h5><h6>Room 2</h6>
<p>A <a href="#x">link</a>, <em>words</em> <strong>and</strong> <small>more</small> <mark>of</mark> <abbr>them</abbr> <cite>here</cite>
<q>said</q> <sub>1</sub><sup>2</sup> <kbd>k</kbd> <samp>s</samp> <var>v</var> <time>noon</time> <code>c</code> <b>b</b> <i>i</i> <u>u</u> <s>s</s> <span>t</span></p>
<ul><li>one</li></ul><ol><li>two</li></ol><dl><dt>t</dt><dd>d</dd></dl>
<table><caption>Hours</caption><thead><tr><th>Day</th></tr></thead><tbody><tr><td>Monday</td></tr></tbody></table>
<blockquote>Quiet.</blockquote><pre>p</pre><figure><figcaption>f</figcaption></figure><hr>
<form><fieldset><legend>l</legend><label>n <input type="text" name="n"></label><input type="search" name="s"><input type="checkbox" name="c">
<select name="o"><option>1</option></select><textarea name="t"></textarea><button type="button">Go</button></fieldset></form>
<progress value="1" max="2"></progress><meter value="0.5"></meter><details><summary>m</summary></details>
<pre>a
long
page
with
a
scroll
bar
of
its
own</pre><address>a</address><nav><a href="#y">y</a></nav><section><article><aside>s</aside></article></section>`;

const fallback = `<p class="fallback"><a href="https://learningcircles.p2pu.org/">See all learning circles</a></p>`;

/** The bare tag, or what a webmaster is told to paste, as far as we tell. */
async function elementMarkup(
  { tag, attributes }: ElementRow,
  spec: PageSpec,
  { api, script }: Places,
): Promise<string> {
  if (!spec.isDocumented) return `<${tag} api="${api}" ${attributes}>${fallback}</${tag}>`;
  const text = await snippet({ folder: `${script}/`, api });
  return text.replace('<a ', '<a class="fallback" ');
}

/** A page as its bytes travel. */
export async function pageBody(row: ElementRow, spec: PageSpec, places: Places): Promise<Buffer> {
  const { scriptAttributes: with_ = '', root = 'lang="en"' } = spec;
  const loader = `<script type="module" src="${places.script}/circlet.js" ${with_}></script>`;
  const markup = await elementMarkup(row, spec, places);
  const html = `${spec.doctype ?? '<!doctype html>'}
<html ${root} ${spec.hasStage ? noScrollbars : ''}>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title>
<link rel="icon" href="data:,">
<script src="${places.site}/page/probe.js${spec.storage ? `?${spec.storage}` : ''}" ${with_}></script>
${spec.css ? `<style>${spec.css}</style>` : ''}
${spec.code ? `<script ${with_}>${spec.code}</script>` : ''}
${spec.head ?? ''}
${spec.isDocumented ? '' : loader}
</head>
<body>
<header id="furniture">${furniture}</header>
<main>${spec.hasStage ? `<div id="stage" style="${stage}">${markup}</div>` : markup}</main>
<footer><p>The footer – ünd its words</p></footer>
<script src="${places.site}/page/mark.js${spec.atBottom ? '?bottom' : ''}" ${with_}></script>
</body>
</html>`;
  return Buffer.from(html.replaceAll('{{tag}}', row.tag), spec.encoding ?? 'utf8');
}

/** A page that holds another in a frame. */
export const frameBody = (attributes: string, url: string): Buffer =>
  Buffer.from(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Frame</title><link rel="icon" href="data:,">
<script src="/page/probe.js"></script></head>
<body><main><iframe title="Circles" width="800" height="700" ${attributes} src="${url}"></iframe></main></body></html>`);
