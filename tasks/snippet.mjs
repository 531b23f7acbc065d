import { createClient } from '@circlet/sdk';
import { integrityOf, readChunks } from './integrity.mjs';
import { tagOf } from './verified-chunks.mjs';

/**
 * The text that a webmaster pastes, for a finder: the script with its hash, the
 * hints that let the browser fetch everything at once, and the space kept free.
 *
 * @param {{ folder: string, api: string }} options Where the files lie, with a
 *   trailing slash, and the root of the API.
 */
export async function snippet({ folder, api }) {
  const { files } = Object.values(readChunks()).find(
    ({ source }) => tagOf(source) === 'circlet-finder',
  );
  const hints = files.map(
    (name) =>
      `<link rel="modulepreload" href="${folder}${name}" integrity="${integrityOf(name)}" crossorigin>`,
  );
  const request = (await firstAddress(api)).replaceAll('&', '&amp;');
  return `${hints.join('\n')}
<link rel="preload" as="fetch" href="${request}" crossorigin>
<script type="module" src="${folder}circlet.js" integrity="${integrityOf('circlet.js')}" crossorigin></script>
<style>
  circlet-finder {
    display: block;
    min-block-size: max(100vh, 1500px);
  }
</style>
<circlet-finder api="${api}">
  <a href="https://learningcircles.p2pu.org/">See all learning circles</a>
</circlet-finder>
`;
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
