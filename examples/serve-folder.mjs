import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** The files for pages, as `npm run build` makes them. */
export const builtFiles = fileURLToPath(new URL('../packages/widgets/dist/cdn', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A plain web server for an example: folders under paths, headers by path.
 *
 * @param {{
 *   folders: Record<string, string>,
 *   port?: number,
 *   headersFor?: (path: string) => Record<string, string>,
 *   change?: (path: string, text: string) => string,
 * }} options `folders`: where the files of each path lie, `{ '/circlet/': …, '/': … }`, the
 *   first that fits counts. `port`: 0, the default, takes a free one. `change`: what becomes of
 *   a page before it is sent, for addresses that are known only then.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveFolder({ folders, port = 0, headersFor = () => ({}), change }) {
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    send(response, path, { folders, headersFor, change }).catch(() => {
      if (!response.headersSent) response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('There is no such page.');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

function pathOf(url) {
  const path = decodeURIComponent(new URL(url, 'http://example.test').pathname);
  return path.endsWith('/') ? `${path}index.html` : path;
}

async function send(response, path, { folders, headersFor, change }) {
  const below = Object.keys(folders).find((start) => path.startsWith(start));
  const file = inside(folders[below], path.slice(below.length));
  if (!(await stat(file)).isFile()) throw new Error('not a file');
  const headers = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' };
  response.writeHead(200, { ...headers, ...headersFor(path) });
  if (!change || extname(file) !== '.html') {
    await pipeline(createReadStream(file), response);
    return;
  }
  let text = '';
  for await (const part of createReadStream(file, 'utf8')) text += part;
  response.end(change(path, text));
}

/** A path that leads out of its folder is no path. */
function inside(folder, path) {
  const root = normalize(folder + sep);
  const file = normalize(join(root, path));
  if (!file.startsWith(root)) throw new Error('outside');
  return file;
}
