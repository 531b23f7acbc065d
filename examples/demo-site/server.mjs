import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('.', import.meta.url));
const script = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The least that a page has to allow for `transport="fetch"`, and Trusted Types required. */
export const minimumPolicy = (site, api) =>
  [
    "default-src 'none'",
    `script-src ${site}`,
    `connect-src ${api}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html circlet',
  ].join('; ');

/**
 * Serves the demo site and, under `/circlet/`, the script as it was built.
 *
 * @param {{ port: number, api: string }} options The port, 0 for any free one,
 *   and the root of the API, which is on another origin.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startDemoSite({ port, api }) {
  const server = createServer((request, response) => {
    answer(request, api).then(
      ({ status = 200, headers = {}, body = '' }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.'),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

function explained(error, port) {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(
    `Port ${port} is in use: stop what uses it, or set CIRCLET_SITE_PORT to another.`,
  );
}

async function answer(request, api) {
  const site = `http://${request.headers.host}`;
  const path = decodeURIComponent(new URL(request.url, site).pathname);
  if (path.endsWith('/')) return page(`${path}index.html`, site, api);
  if (path.endsWith('.html')) return page(path, site, api);
  const [root, file] = path.startsWith('/circlet/') ? [script, path.slice(9)] : [pages, path];
  const headers = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' };
  return { headers, body: await readFile(inside(root, file)) };
}

async function page(path, site, api) {
  const html = await readFile(inside(pages, path), 'utf8');
  const headers = { 'Content-Type': types['.html'] };
  if (path.startsWith('/strict/')) headers['Content-Security-Policy'] = minimumPolicy(site, api);
  return { headers, body: html.replaceAll('{{api}}', api) };
}

/** A path that leads out of its folder is no path. */
function inside(root, path) {
  const file = normalize(join(root, path));
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error('outside');
  return file;
}
