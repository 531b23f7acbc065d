import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a dynamic import is until the hashes are known. */
const mark = '__circletLoad';
const marked = new RegExp(`${mark}\\((["'\`])(.+?)\\1\\)`, 'g');
const script = 'globalThis[Symbol.for("circlet")]';

/** The hash that a browser compares, without its prefix. */
export const sha384 = (bytes) => createHash('sha384').update(bytes).digest('base64');

/** The tag of the element that a file registers: `circlet-finder` for `finder/finder.define.ts`. */
export const tagOf = (file) => {
  const name = /([a-z]+)\.define\.[jt]s$/.exec(file ?? '')?.[1];
  return name && `circlet-${name}`;
};

/**
 * Files that verify each other: no file imports another by itself while it
 * runs. Each dynamic import becomes a call of the script's `load` with the names
 * and hashes of what it needs, so that whoever trusts the script trusts all.
 *
 * @param {string} graph Where to write which file needs which, for the tasks.
 * @returns Three plugins for builds in a row: the chunks, a chunk that imports
 *   nothing of them, and the script that is to know all.
 */
export function verifiedChunks(graph) {
  const calls = new Map();
  const known = {};
  const learn = (chunks) => {
    Object.assign(known, chunks);
    for (const { source, files } of Object.values(chunks)) {
      calls.set(
        source,
        loadCall(files, (name) => chunks[name].hash),
      );
    }
    mkdirSync(dirname(graph), { recursive: true });
    writeFileSync(graph, `${JSON.stringify(known, null, 2)}\n`);
  };
  return {
    chunks: {
      name: 'verified-chunks',
      renderDynamicImport,
      // Other calls in the same places would be other files under the same names.
      augmentChunkHash: () => sha384(readFileSync(fileURLToPath(import.meta.url))),
      generateBundle: (_, bundle) => learn(sealed(bundle)),
    },
    alone: {
      name: 'verified-chunk-alone',
      generateBundle(_, bundle) {
        const chunks = sealed(bundle);
        if (Object.keys(chunks).length > 1) throw new Error('A chunk alone is one file.');
        learn(chunks);
      },
    },
    loader: {
      name: 'knows-verified-chunks',
      renderDynamicImport,
      resolveDynamicImport(specifier, importer) {
        if (typeof specifier !== 'string') return null;
        const id = sourceName(resolve(dirname(importer), specifier).replace(/\.js$/, '.ts'));
        return { id, external: true };
      },
      renderChunk: (code) => code.replace(marked, (_, quote, source) => calls.get(source)),
    },
  };
}

const sourceName = (file) => relative('.', file).replaceAll('\\', '/');

/** Addresses that are made while running are the loader's own affair. */
function renderDynamicImport({ targetModuleId, customResolution }) {
  const isKnown = targetModuleId !== null || customResolution !== null;
  return isKnown ? { left: `${mark}(`, right: ')' } : null;
}

const loadCall = (files, hashOf) =>
  `${script}.load("${files.map((name) => `${name} ${hashOf(name)}`).join(' ')}")`;

/**
 * Writes the hashes into the chunks, those that load nothing first, and says
 * of each which files it needs, itself the last, each after what it imports.
 */
function sealed(bundle) {
  const hashes = new Map();
  const seal = (name, path) => {
    if (hashes.has(name)) return hashes.get(name);
    if (path.includes(name)) throw new Error(`Chunks load each other: ${[...path, name].join()}`);
    const chunk = bundle[name];
    const hashOf = (file) => seal(file, [...path, name]);
    const atHand = new Set(filesFor(name, bundle));
    chunk.code = chunk.code.replace(marked, (_, quote, specifier) => {
      const target = specifier.replace(/^\.\//, '');
      // Elements may ask for each other, so only the script knows their hashes.
      const tag = tagOf(bundle[target].facadeModuleId);
      if (tag) return `${script}.elements["${tag}"]()`;
      return loadCall(
        filesFor(target, bundle).filter((file) => !atHand.has(file)),
        hashOf,
      );
    });
    hashes.set(name, sha384(chunk.code));
    return hashes.get(name);
  };
  return Object.fromEntries(
    Object.values(bundle).map(({ fileName, facadeModuleId }) => {
      const source = facadeModuleId ? sourceName(facadeModuleId) : null;
      const [files, hash] = [filesFor(fileName, bundle), seal(fileName, [])];
      return [fileName, { source, files, hash }];
    }),
  );
}

/** A file and all that it imports, leaves first. */
function filesFor(name, bundle, path = []) {
  if (path.includes(name)) throw new Error(`Chunks import each other: ${[...path, name].join()}`);
  const before = bundle[name].imports.flatMap((file) => filesFor(file, bundle, [...path, name]));
  return [...new Set([...before, name])];
}
