import { build } from 'esbuild';
import { hosts, type Rig } from './rig.js';

/** Where the client is served, as one module that a developer's page imports. */
const sdkAddress = `${hosts.cdn}/sdk.js`;

let text: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['packages/sdk/dist/index.js'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves the client, and beside it a module that leaves what it exports on the page, as `sdk`. */
export async function serveSdk(rig: Rig): Promise<void> {
  const body = await (text ??= bundle());
  const headers = {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  rig.serve(sdkAddress, () => ({ headers, body }));
  const glue = `import * as sdk from './sdk.js'; globalThis.sdk = sdk;`;
  rig.serve(`${hosts.cdn}/sdk-on-page.js`, () => ({ headers, body: glue }));
}

/** The tag that brings the client onto a page. */
export const sdkTag = `<script type="module" src="${hosts.cdn}/sdk-on-page.js"></script>`;
