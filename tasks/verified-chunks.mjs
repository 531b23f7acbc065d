import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** What a dynamic import is until the hashes are known. */
const mark = '__circletLoad';
const marked = new RegExp(`${mark}\\((["'\`])(.+?)\\1\\)`, 'g');
/** What the word at the end of all names is until it is known. */
const buildMark = '__circletBuild';
const script = 'globalThis[Symbol.for("circlet")]';

/** The hash that a browser compares, without its prefix. */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('base64');

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
 * The names of all files end with one word for the whole build: words of their
 * own would have to be told wherever a file is named.
 *
 * @param {string} graph Where to write which file needs which, for the tasks.
 * @returns Plugins for three builds in a row: files that stand alone, the
 *   chunks, and the script that is to know them all.
 */
export function verifiedChunks(graph) {
  /** What is known of the builds so far: calls by source, files that stand alone, the word for the build. */
  const known = { calls: new Map(), alone: {}, build: '' };
  return {
    alone: {
      name: 'kept-for-verified-chunks',
      generateBundle(_, bundle) {
        Object.assign(known.alone, taken(bundle));
      },
    },
    chunks: {
      name: 'verified-chunks',
      renderDynamicImport,
      generateBundle(_, bundle) {
        const all = { ...known.alone, ...taken(bundle) };
        known.build = wordFor(all);
        const chunks = sealed(all, known.build);
        for (const { source, files } of Object.values(chunks)) {
          known.calls.set(
            source,
            loadCall(files, (name) => chunks[name].hash),
          );
        }
        for (const [name, { code, exports }] of Object.entries(all)) {
          const fileName = finished(name, known.build);
          this.emitFile({ type: 'prebuilt-chunk', fileName, code, exports });
        }
        mkdirSync(dirname(graph), { recursive: true });
        writeFileSync(graph, `${JSON.stringify(finishedGraph(chunks, known.build), null, 2)}\n`);
      },
    },
    loader: knowingLoader(known),
  };
}

/** Everything out of a bundle, so that nothing of it is written yet. */
function taken(bundle) {
  const files = { ...bundle };
  for (const name of Object.keys(files)) Reflect.deleteProperty(bundle, name);
  return files;
}

/** The plugin for the script, which asks for files by their finished names and hashes. */
const knowingLoader = (known) => ({
  name: 'knows-verified-chunks',
  renderDynamicImport,
  resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const id = sourceName(resolve(dirname(importer), specifier).replace(/\.js$/, '.ts'));
    return { id, external: true };
  },
  renderChunk: (code) =>
    code
      .replace(marked, (_, quote, source) => known.calls.get(source))
      .replaceAll(buildMark, () => known.build),
});

const sourceName = (file) => relative('.', file).replaceAll('\\', '/');

/** Addresses that are made while running are the loader's own affair. */
function renderDynamicImport({ targetModuleId, customResolution }) {
  const isKnown = targetModuleId !== null || customResolution !== null;
  return isKnown ? { left: `${mark}(`, right: ')' } : null;
}

const stem = (name) => name.replace(/\.js$/, '');

/** The name of a file once the word for the build is known. */
const finished = (name, build) => `${stem(name)}-${build}.js`;

const finishedGraph = (chunks, build) =>
  Object.fromEntries(
    Object.entries(chunks).map(([name, { source, files, hash }]) => [
      finished(name, build),
      { source, files: files.map((file) => finished(file, build)), hash },
    ]),
  );

/** A word that is another one as soon as a letter of any file is another one. */
const wordFor = (bundle) =>
  sha256(
    Object.values(bundle)
      .map(({ code }) => code)
      .join('\n'),
  )
    .replace(/\W/g, '')
    .slice(0, 8);

const loadCall = (files, hashOf) =>
  `${script}.load("${files.map((name) => `${stem(name)} ${hashOf(name)}`).join(' ')}")`;

/**
 * Writes the hashes into the chunks, those that load nothing first, and says
 * of each which files it needs, itself the last, each after what it imports.
 */
function sealed(bundle, build) {
  const hashes = new Map();
  const seal = (name, path) => {
    if (hashes.has(name)) return hashes.get(name);
    if (path.includes(name)) throw new Error(`Chunks load each other: ${[...path, name].join()}`);
    const chunk = bundle[name];
    const hashOf = (file) => seal(file, [...path, name]);
    for (const file of chunk.imports) {
      chunk.code = chunk.code.replaceAll(`"./${file}"`, `"./${finished(file, build)}"`);
    }
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
    hashes.set(name, sha256(chunk.code));
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
