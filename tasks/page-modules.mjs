import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tagOf } from './verified-chunks.mjs';

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
