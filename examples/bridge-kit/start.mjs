import terser from '@rollup/plugin-terser';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { bridgeBuild } from '../../tasks/bridge-page.mjs';
import { startSampleApi } from '../sample-api.mjs';
import { builtFiles, serveFolder } from '../serve-folder.mjs';
import { untilStopped } from '../until-stopped.mjs';

/** The headers of `host/nginx.conf`. */
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
};

const folder = mkdtempSync(join(tmpdir(), 'circlet-bridge-'));
cpSync(builtFiles, folder, { recursive: true });
const host = await serveFolder({ folders: { '/circlet/': folder }, headersFor: () => headers });

// In the place of P2PU's API: of all pages it admits those of the bridge's host.
const api = await startSampleApi({ origins: [host.address] });
const options = bridgeBuild({ api: api.address, dir: folder, minify: terser() });
const build = await rollup(options);
await build.write(options.output);
await build.close();

const bridge = `${host.address}/circlet/bridge.html`;
const site = await serveFolder({
  folders: { '/circlet/': builtFiles, '/': fileURLToPath(new URL('.', import.meta.url)) },
  change: (_, page) => page.replaceAll('{{api}}', api.address).replaceAll('{{bridge}}', bridge),
});
console.log(`Page    ${site.address}/
Bridge  ${bridge}
API     ${api.address}/api/learningcircles/`);
untilStopped({ close: () => rmSync(folder, { recursive: true, force: true }) }, api, host, site);
