import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build, transform } from 'esbuild';
import { chromium } from 'playwright-core';
import webpack, { type Configuration, type Stats } from 'webpack';
import { startDemoWorld } from '../../examples/demo-site/world.mjs';
import { chromiumArguments, findChromium } from '../../tasks/browsers.mjs';
import { install, packAll, type Consumer, type Packed } from './packed.js';

/** Bundles `app.js` of a project into a folder of it; gives what the bundler had to say. */
type Bundler = (folder: string, out: string) => Promise<string[]>;

const esbuild: Bundler = async (folder, out) => {
  const { warnings } = await build({
    entryPoints: [join(folder, 'app.js')],
    outdir: join(folder, out),
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    logLevel: 'silent',
  });
  return warnings.map(({ text }) => text);
};

const withWebpack: Bundler = async (folder, out) => {
  const configuration: Configuration = {
    mode: 'production',
    context: folder,
    entry: './app.js',
    target: ['web', 'es2022'],
    output: { path: join(folder, out), filename: 'app.js', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
    performance: { hints: false },
  };
  const stats = await new Promise<Stats>((done, fail) => {
    webpack(configuration, (error, result) => {
      if (result) done(result);
      else fail(error ?? new Error('webpack said nothing.'));
    });
  });
  const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
  return [...errors, ...warnings].map(({ message }) => message);
};

const bundlers: readonly [string, Bundler][] = [
  ['esbuild', esbuild],
  ['webpack', withWebpack],
];
const executablePath = findChromium();

describe('a page that bundles what is published', () => {
  let packed: Packed;
  let consumer: Consumer;
  let world: Awaited<ReturnType<typeof startDemoWorld>>;
  let server: Server;
  before(async () => {
    packed = await packAll();
    consumer = await install(packed);
    const source = readFileSync('test/packages/consumers/app.ts', 'utf8');
    const { code } = await transform(source, { loader: 'ts', format: 'esm' });
    await consumer.write('app.js', code);
    world = await startDemoWorld();
    server = await serve(consumer.folder);
  });
  after(async () => {
    server.close().closeAllConnections();
    await world.close();
    await consumer.remove();
    await packed.remove();
  });

  for (const [name, bundle] of bundlers) {
    const skip = executablePath ? false : 'There is no Chromium, Chrome or Edge.';
    test(
      `with ${name}: no warning, and circles by the element and by the client`,
      { skip },
      async () => {
        assert.deepEqual(await bundle(consumer.folder, name), []);
        const browser = await chromium.launch({
          executablePath: executablePath!,
          args: chromiumArguments,
        });
        try {
          const page = await browser.newPage();
          const complaints: string[] = [];
          page.on('pageerror', ({ message }) => complaints.push(message));
          const { port } = server.address() as AddressInfo;
          const api = encodeURIComponent(world.api);
          await page.goto(`http://127.0.0.1:${port}/${name}/?api=${api}`);
          await page.locator('body[data-names][data-shown="5"]').waitFor();
          assert.equal(await page.locator('circlet-finder .card:not(.skeleton)').count(), 5);
          assert.match((await page.getAttribute('body', 'data-names')) ?? '', /\w+\|\w+/);
          await page.locator('circlet-finder [part~="name"] a').first().click();
          await page.waitForFunction(() => document.title !== 'Page');
          assert.deepEqual(complaints, []);
        } finally {
          await browser.close();
        }
      },
    );
  }
});

/** A page for each folder, with the `app.js` in it. */
async function serve(folder: string): Promise<Server> {
  const html =
    '<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><body><script type="module" src="app.js"></script></body></html>';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (extname(pathname) !== '.js') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    readFile(join(folder, pathname)).then(
      (body) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
