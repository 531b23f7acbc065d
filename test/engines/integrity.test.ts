import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startDemoWorld } from '../../examples/demo-site/world.mjs';
import { integrityOf, readChunks } from '../../tasks/integrity.mjs';
import { tagOf } from '../../tasks/verified-chunks.mjs';
import { attacked, scriptTag, startMadeServer, type MadeServer } from '../e2e/made-server.js';
import type { Engine, EnginePage } from './engine.js';
import { engineNames, leftOut, startEngine } from './engines.js';
import { callOf, collect } from './in-page.js';

interface Chunk {
  readonly source: string | null;
  readonly files: readonly string[];
}

const chunks = Object.entries(readChunks() as Record<string, Chunk>);

/** The file made of a source; a test that changed no file at all would pass or fail for nothing. */
function fileOf(source: string): string {
  const found = chunks.find(([, chunk]) => chunk.source?.endsWith(source));
  if (!found) throw new Error(`No file for pages is made of ${source}.`);
  return found[0];
}

/** Each file that an element needs, with the element. */
const needed = chunks.flatMap(([, { source, files }]) =>
  tagOf(source) ? files.map((file) => [tagOf(source), file] as const) : [],
);

/** For engines that do not tell what happens before `load`. */
const collector = `<script>${callOf(collect)}</script>`;
const fallback = '<a id="fallback" href="#">All circles</a>';

for (const name of engineNames) {
  describe(`a file that is not what the script knows, in ${name}`, { skip: leftOut(name) }, () => {
    let world: Awaited<ReturnType<typeof startDemoWorld>>;
    let server: MadeServer;
    let engine: Engine;
    before(async () => {
      [world, server, engine] = await Promise.all([
        startDemoWorld(),
        startMadeServer(),
        startEngine(name),
      ]);
    });
    after(async () => {
      await engine.close();
      server.close();
      await world.close();
    });

    /** Opens an element with some files changed. */
    async function openChanged(
      tag: string,
      changed: readonly string[],
      { attributes = '', script = scriptTag, fromRequest = 1 } = {},
    ): Promise<EnginePage> {
      const element = `<${tag} api="${world.api}" ${attributes}>${fallback}</${tag}>`;
      server.make({ head: collector + script, body: element });
      for (const file of changed) server.tamper(file, fromRequest);
      const page = await engine.open();
      await page.goto(server.site);
      return page;
    }

    /** The script's sentences, once there is one. */
    async function sentences(page: EnginePage): Promise<string[]> {
      for (const end = Date.now() + 5000; ;) {
        const said = (await page.complaints()).filter((line) => line.startsWith('Circlet:'));
        if (said.length > 0 || Date.now() > end) return said;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }

    test('is noticed by these tests when it runs', async () => {
      const page = await openChanged('circlet-finder', ['circlet.js']);
      assert.match((await page.waitFor(attacked)) ?? '', /circlet\.js$/);
      await page.close();
    });

    test('does not run if it is the script, and the tag says which it should be', async () => {
      const script = `<script type="module" src="/circlet/circlet.js" integrity="${integrityOf('circlet.js')}" crossorigin></script>`;
      const page = await openChanged('circlet-finder', ['circlet.js'], { script });
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(await page.evaluate(attacked), null);
      await page.waitForElement('#fallback');
      await page.close();
    });

    for (const [tag = '', file] of needed) {
      test(`${file} does not run for ${tag}: the fallback shows, one sentence says why`, async () => {
        const page = await openChanged(tag, [file]);
        assert.equal((await sentences(page)).length, 1);
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.equal(await page.evaluate(attacked), null);
        await page.waitForElement('#fallback');
        await page.close();
      });
    }

    test('does not run if it holds words: the finder speaks English instead', async () => {
      const changed = [fileOf('locales/finder/ar.ts')];
      const page = await openChanged('circlet-finder', changed, { attributes: 'lang="ar"' });
      await page.waitForElement('.root[lang=en] .card:not(.skeleton)');
      // Chromium may ask anew for what its hint refused: the same hash refuses it again.
      assert.ok(server.requests(changed[0] ?? '') <= 2);
      assert.equal(await page.evaluate(attacked), null);
      await page.close();
    });

    test('does not run if a search needs it: the search ends in a message', async () => {
      const changed = [fileOf('finder/finder-later.ts')];
      const page = await openChanged('circlet-finder', changed, { attributes: 'language="es"' });
      await page.waitForElement('.notice');
      assert.equal(await page.evaluate(attacked), null);
      await page.close();
    });

    test('is not fetched again, so a server that changes its mind changes nothing', async () => {
      const files = chunks.map(([file]) => file);
      const attributes = 'lang="ar" language="es en"';
      const page = await openChanged('circlet-finder', files, { attributes, fromRequest: 2 });
      await page.waitForElement('.root[lang=ar] .card:not(.skeleton)');
      assert.equal(await page.evaluate(attacked), null);
      assert.equal(Math.max(...files.map(server.requests)), 1);
      await page.close();
    });
  });
}
