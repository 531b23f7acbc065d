import { createClient } from '@circlet/sdk';
import { integrityOf, readChunks } from './integrity.mjs';
import { tagOf } from './verified-chunks.mjs';

/** P2PU's own API, which is read through a frame. */
const liveApi = 'https://learningcircles.p2pu.org';

/**
 * The text that a webmaster pastes, for a finder: the script with its hash, the
 * hints that let the browser fetch everything at once, and the space kept free.
 *
 * @param {{ folder: string, api?: string, bridge?: string, language?: string }} options `folder`: where the
 *   files lie, with a trailing slash. `api`: the root of an API that admits the page; without it the
 *   live one is read through the frame of `bridge.html`, which `bridge` names where it is elsewhere.
 *   `language`: code of the page's language where that is not English, so that its words come with the rest.
 */
export async function snippet({ folder, api, bridge, language }) {
  const chunks = Object.values(readChunks());
  const finder = chunks.find(({ source }) => tagOf(source) === 'circlet-finder');
  const frame = chunks.find(({ source }) => source?.endsWith('src/seldom.ts'));
  const words = language ? wordFiles(chunks, language) : [];
  const files = new Set([...finder.files, ...words, ...(api ? [] : frame.files)]);
  const hints = [...files].map(
    (name) =>
      `<link rel="modulepreload" href="${folder}${name}" integrity="${integrityOf(name)}" crossorigin>`,
  );
  const first = (await firstAddress(api ?? liveApi)).replaceAll('&', '&amp;');
  const begun = api
    ? `<link rel="preload" as="fetch" href="${first}" crossorigin>`
    : frameOf(bridge ?? `${folder}bridge.html`, bridge !== undefined, first.slice(liveApi.length));
  const elsewhere = bridge ? ` data-bridge="${bridge}"` : '';
  return `${hints.join('\n')}
${begun}
<script type="module" src="${folder}circlet.js" integrity="${integrityOf('circlet.js')}" crossorigin${elsewhere}></script>
<style>
  circlet-finder {
    display: block;
    min-block-size: max(100vh, 1500px);
  }
</style>
<circlet-finder${api ? ` api="${api}"` : ''}>
  <a href="https://learningcircles.p2pu.org/">See all learning circles</a>
</circlet-finder>
`;
}

/** What a finder loads for a language, which otherwise comes one file after the other. */
function wordFiles(chunks, language) {
  const ends = ['foundation/other-words.ts', `locales/finder/${language}.ts`];
  return ends.flatMap((end) => {
    const chunk = chunks.find(({ source }) => source?.endsWith(end));
    if (!chunk) throw new Error(`There are no words in "${language}".`);
    return chunk.files;
  });
}

/** The frame that the script would make, in the page already. */
function frameOf(address, isAdmitted, first) {
  const sandbox = `allow-scripts${isAdmitted ? ' allow-same-origin' : ''}`;
  return `<iframe id="circlet-frame" src="${address}#${first}" sandbox="${sandbox}" referrerpolicy="no-referrer" hidden tabindex="-1" aria-hidden="true" title="Circlet" width="0" height="0"></iframe>`;
}

/** What a finder without further attributes asks first, from the client itself. */
async function firstAddress(api) {
  let address = '';
  const fetch = (input) => {
    address = input.url ?? String(input);
    return Promise.resolve(Response.json({ items: [], count: 0, limit: 12, offset: 0 }));
  };
  const question = { signup: 'open', when: 'current', order: 'soonest', pageSize: 12 };
  await createClient({ api, fetch }).circles.list(question);
  return address;
}
