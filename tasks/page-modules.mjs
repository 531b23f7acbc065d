import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tagOf } from './verified-chunks.mjs';

const sdk = resolve('packages/sdk/dist');

/** What pages load in place of what Node loads: it does the same in fewer bytes. */
const forPages = new Map([
  [resolve(sdk, 'transports/fetch.js'), `export { fetchTransport } from './page-fetch.js';`],
  [resolve(sdk, 'wire/tolerant-list.js'), `export { readTolerantList } from './page-list.js';`],
  [
    resolve(sdk, 'query/circle-messages.js'),
    `export { circleMessages } from './page-messages.js';`,
  ],
  [
    resolve(sdk, 'query/course-messages.js'),
    `export { circleMessages as courseMessages } from './page-messages.js';`,
  ],
  [
    resolve(sdk, 'transports/retry-after.js'),
    `export { retryAfterSeconds } from './page-retry-after.js';`,
  ],
  [resolve(sdk, 'api-error.js'), `export { ApiError } from './page-api-error.js';`],
  [resolve(sdk, 'connection.js'), `export { connect } from './page-connection.js';`],
  // Whoever writes into what an event handed over spoils their own page only.
  [resolve(sdk, 'models/deep-freeze.js'), `export const deepFreeze = (value) => value;`],
  [resolve(sdk, 'failure-sentences.js'), `export * from './page-sentences.js';`],
]);

const folder = 'packages/widgets/src/page-lit';

/** What pages load in place of Lit, by what is imported. */
export const pageLit = new Map([
  ['lit', `${folder}/lit.ts`],
  ['lit/html.js', `${folder}/html.ts`],
  ['lit/directives/keyed.js', `${folder}/keyed.ts`],
]);

/** Rollup plugin: in pages, Lit, what browsers do by themselves and the reading with reports give way. */
export function pageModules() {
  return {
    name: 'page-modules',
    resolveId: (source) => (pageLit.has(source) ? resolve(pageLit.get(source)) : null),
    load: (id) => forPages.get(id) ?? null,
  };
}

/** The files that register our elements, by tag. */
export function elementEntries(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(tagOf).sort();
  return Object.fromEntries(files.map((file) => [tagOf(file), join(folder, file)]));
}

/** `finder-ar` for `locales/finder/ar.ts`; undefined for what holds no words. */
export function localeName(file) {
  const [, words, language] = /locales[\\/](\w+)[\\/]([\w-]+)\.ts$/.exec(file ?? '') ?? [];
  return words && `${words}-${language}`;
}
