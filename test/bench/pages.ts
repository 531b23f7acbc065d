import type { LoggedRequest } from './request-log.js';
import { everything, integrityOf, loader } from './script-files.js';

/** Where a page's script and its circles come from. */
export interface Sources {
  readonly scripts: string;
  readonly api: string;
}

/** A library's page around some markup: a heading, a sentence, a footer. */
export function pageAround(markup: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Learning circles</title>
<link rel="icon" href="data:,">
<style>body{max-width:70rem;margin:auto;padding:1rem;font:1rem/1.5 sans-serif}</style>
${head}
</head>
<body>
<h1>Learning circles</h1>
<p>Take an online course together with people from your town, once a week, in the library.</p>
${markup}
<footer><p>Springfield Public Library</p></footer>
</body>
</html>`;
}

const finder = ({ api }: Sources, attributes = ''): string =>
  `<circlet-finder api="${api}"${attributes}><a href="https://learningcircles.p2pu.org/">See all learning circles</a></circlet-finder>`;

const script = ({ scripts }: Sources, name: string): string =>
  `<script type="module" src="${scripts}/${name}" integrity="${integrityOf(name)}" crossorigin="anonymous"></script>`;

/** The tag and the script, nothing else. */
export function plainPage(sources: Sources, attributes = ''): string {
  return pageAround(script(sources, loader) + finder(sources, attributes));
}

/** The tag and everything in one file. */
export function everythingPage(sources: Sources): string {
  return pageAround(script(sources, everything) + finder(sources));
}

/**
 * The documented snippet: the plain tag, its space kept free, and hints.
 *
 * @param asked What the plain tag asks for. The hints name just that, so they
 *   are right for whatever chunks the build has, and for the API's address to the byte.
 */
export function hintedPage(sources: Sources, asked: readonly LoggedRequest[]): string {
  return pageAround(
    [
      '<style>circlet-finder:not(:defined){display:block;min-block-size:56rem}</style>',
      script(sources, loader),
      ...hints(sources, asked),
      finder(sources),
    ].join('\n'),
  );
}

function hints({ scripts, api }: Sources, asked: readonly LoggedRequest[]): readonly string[] {
  return asked.flatMap(({ url }) => {
    if (url.startsWith(api))
      return [`<link rel="preload" as="fetch" crossorigin="anonymous" href="${escaped(url)}">`];
    const name = url.startsWith(scripts) ? url.slice(scripts.length + 1) : loader;
    if (name === loader) return [];
    return [
      `<link rel="modulepreload" crossorigin="anonymous" integrity="${integrityOf(name)}" href="${url}">`,
    ];
  });
}

const escaped = (url: string): string => url.replaceAll('&', '&amp;');
