import { resolve } from 'node:path';

const sdk = resolve('packages/sdk/dist/transports');

/** Rollup plugin: in pages, the transport on ky gives way to the one without a library. */
export function pageModules() {
  return {
    name: 'page-modules',
    load(id) {
      if (id !== resolve(sdk, 'fetch.js')) return null;
      return `export { fetchTransport } from './page-fetch.js';`;
    },
  };
}
