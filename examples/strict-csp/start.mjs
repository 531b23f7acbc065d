import { fileURLToPath } from 'node:url';
import { startSampleApi } from '../sample-api.mjs';
import { builtFiles, serveFolder } from '../serve-folder.mjs';
import { untilStopped } from '../until-stopped.mjs';

const api = await startSampleApi();

/** `style-src` and `img-src` are for the page's own stylesheet and icon; the elements need neither. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `connect-src ${api.address}`,
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html circlet',
].join('; ');

const site = await serveFolder({
  folders: { '/circlet/': builtFiles, '/': fileURLToPath(new URL('.', import.meta.url)) },
  headersFor: (path) =>
    path.endsWith('.html')
      ? {
          'Content-Security-Policy': policy,
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Permissions-Policy': 'camera=(), microphone=()',
          'Referrer-Policy': 'no-referrer',
          'X-Content-Type-Options': 'nosniff',
        }
      : {},
  change: (_, page) => page.replaceAll('{{api}}', api.address),
});
console.log(`Page  ${site.address}/\nAPI   ${api.address}/api/learningcircles/\n\n${policy}`);
untilStopped(api, site);
