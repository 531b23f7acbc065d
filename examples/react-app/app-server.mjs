import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** The app as a page loads it: `main.js`, and a file for each part that is loaded later. */
async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['src/main.tsx'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map(({ path, text }) => [path.split(/[\\/]/).at(-1), text]));
}

/**
 * Builds and serves the app.
 *
 * @param {{ port: number, api: string }} options The port, 0 for any free one,
 *   and the root of the API.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startApp({ port, api }) {
  const files = await bundle();
  for (const name of ['index.html', 'style.css'])
    files.set(name, (await readFile(folder + name, 'utf8')).replaceAll('{{api}}', api));
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://localhost').pathname.slice(1) || 'index.html';
    const type = types[name.split('.').at(-1)] ?? 'text/plain';
    response.writeHead(files.has(name) ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(files.get(name) ?? 'There is no such page.');
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
