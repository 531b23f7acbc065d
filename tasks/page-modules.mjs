import { resolve } from 'node:path';

const sdk = resolve('packages/sdk/dist');

/** What pages load in place of what Node loads: it does the same in fewer bytes. */
const forPages = new Map([
  [resolve(sdk, 'transports/fetch.js'), `export { fetchTransport } from './page-fetch.js';`],
  [resolve(sdk, 'wire/tolerant-list.js'), `export { readTolerantList } from './page-list.js';`],
]);

/** Rollup plugin: in pages, the transport on ky and the reading with reports give way. */
export function pageModules() {
  return {
    name: 'page-modules',
    load: (id) => forPages.get(id) ?? null,
  };
}
