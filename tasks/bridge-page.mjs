import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve('packages/sdk/dist/frame-page');
const allowed = resolve(folder, 'allowed.js');
const api = resolve(folder, 'bridge-api.js');

/**
 * Makes `bridge.html`: one file, whose script is known to the page's own policy by its hash.
 *
 * `modules` puts the finished list of operations in the place of the contract
 * and its schemas, and the API in its place; `html` writes the page around the script.
 */
export const bridgePage = { modules, html };

let bridgeApi;

/** @param {string | undefined} wanted Another API than the live one, by its origin. */
function modules(wanted) {
  return [
    {
      name: 'bridge-page-modules',
      async buildStart() {
        ({ bridgeApi } = await import(pathToFileURL(api).href));
        if (!wanted) return;
        bridgeApi = new URL(wanted).origin;
        if (bridgeApi !== wanted.replace(/\/$/, ''))
          throw new Error(`CIRCLET_BRIDGE_API is an origin such as ${bridgeApi}, not ${wanted}.`);
      },
      async load(id) {
        if (id === api) return `export const bridgeApi = ${JSON.stringify(bridgeApi)};`;
        if (id !== allowed) return null;
        const lists = Object.entries(await import(pathToFileURL(allowed).href));
        return lists
          .map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};`)
          .join('\n');
      },
    },
  ];
}

function html(fileName) {
  return {
    name: 'bridge-page-html',
    generateBundle(_, bundle) {
      const [chunk, ...more] = Object.values(bundle);
      if (more.length > 0) throw new Error('The bridge is one file.');
      Reflect.deleteProperty(bundle, chunk.fileName);
      this.emitFile({ type: 'asset', fileName, source: pageAround(chunk.code.trim()) });
    },
  };
}

function pageAround(script) {
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end its own tag.');
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' ${bridgeApi}`,
    `connect-src ${bridgeApi}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Circlet bridge</title>
<script>${script}</script>
`;
}
