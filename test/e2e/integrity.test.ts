import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { cdnFolder, integrityOf, readChunks } from '../../tasks/integrity.mjs';
import { tagOf } from '../../tasks/verified-chunks.mjs';
import { finderTag, startMadeSite, type MadeSite } from './made-page.js';
import { settled } from './visit.js';

interface Chunk {
  readonly source: string | null;
  readonly files: readonly string[];
}

const chunks = Object.entries(readChunks() as Record<string, Chunk>);
const elements = chunks.filter(([, { source }]) => tagOf(source));
const named = (source: string): string =>
  chunks.find(([, chunk]) => chunk.source?.endsWith(source))![0];

/** Serves a file with a line of an attacker at its end, from one of its requests on. */
async function tamper(page: Page, name: string, fromRequest = 1): Promise<{ requests: number }> {
  const count = { requests: 0 };
  await page.route(`**/circlet/${name}`, (route) => {
    const isBad = ++count.requests >= fromRequest;
    const line = `;document.documentElement.dataset.ran = '${name}';`;
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: readFileSync(`${cdnFolder}/${name}`, 'utf8') + (isBad ? line : ''),
    });
  });
  return count;
}

const whatRan = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['ran']);

const ours = (complaints: readonly string[]): string[] =>
  complaints.filter((line) => line.startsWith('Circlet:'));

describe('a file that is not what the script knows', () => {
  let visit: MadeSite;
  before(async () => {
    visit = await startMadeSite();
  });
  after(() => visit.close());

  const api = (): string => `api="${visit.api}"`;

  test('is noticed by these tests when the page runs it', async () => {
    const { page } = await visit.openMade({
      body: finderTag(api()),
      before: (empty) => tamper(empty, 'circlet.js'),
    });
    await settled(page);
    assert.match((await whatRan(page)) ?? '', /circlet\.js/);
    await page.context().close();
  });

  test('does not run if it is the script itself, and the tag says which it should be', async () => {
    const integrity = integrityOf('circlet.js');
    const { page } = await visit.openMade({
      head: `<script type="module" src="/circlet/circlet.js" integrity="${integrity}" crossorigin></script>`,
      body: finderTag(api()),
      before: (empty) => tamper(empty, 'circlet.js'),
    });
    await page.waitForTimeout(500);
    assert.equal(await whatRan(page), undefined);
    assert.ok(await page.getByText('All circles').isVisible());
    await page.context().close();
  });

  for (const [, { source, files }] of elements) {
    for (const name of files) {
      test(`${name} does not run as part of it; the fallback shows, one sentence says why`, async () => {
        const tag = tagOf(source);
        const { page, complaints } = await visit.openMade({
          body: `<${tag} api="${visit.api}"><a href="#fallback">All circles</a></${tag}>`,
          before: (empty) => tamper(empty, name),
        });
        await page.waitForFunction(() => performance.now() > 1500);
        assert.equal(await whatRan(page), undefined);
        assert.ok(await page.getByText('All circles').isVisible());
        assert.equal(ours(complaints).length, 1);
        await page.context().close();
      });
    }
  }

  test('does not run if it holds words: the finder speaks English instead', async () => {
    const { page } = await visit.openMade({
      body: `<div lang="ar">${finderTag(api())}</div>`,
      before: (empty) => tamper(empty, named('locales/finder/ar.ts')),
    });
    await settled(page);
    assert.equal(await whatRan(page), undefined);
    assert.ok(await page.getByRole('searchbox', { name: 'Search learning circles' }).isVisible());
    await page.context().close();
  });

  test('does not run if a search needs it: the search ends in a message', async () => {
    const { page } = await visit.openMade({
      body: finderTag(`${api()} language="es"`),
      before: (empty) => tamper(empty, named('finder/filtered-circles.ts')),
    });
    await page.locator('circlet-finder .notice').waitFor();
    assert.equal(await whatRan(page), undefined);
    await page.context().close();
  });

  test('does not come a second time from a server that changes its mind', async () => {
    const counts: { requests: number }[] = [];
    const { page } = await visit.openMade({
      body: `<div lang="ar">${finderTag(`${api()} language="es"`)}</div>`,
      before: async (empty) => {
        for (const [name] of chunks) counts.push(await tamper(empty, name, 2));
      },
    });
    await settled(page);
    assert.equal(await whatRan(page), undefined);
    assert.equal(Math.max(...counts.map(({ requests }) => requests)), 1);
    await page.context().close();
  });

  test('is missing: the fallback shows, and no second sentence for a second element', async () => {
    const { page, complaints } = await visit.openMade({
      body: finderTag(api()) + finderTag(api()),
      before: (empty) =>
        empty.route('**/circlet/circlet-finder-*.js', (route) => route.fulfill({ status: 404 })),
    });
    await page.waitForFunction(() => performance.now() > 1500);
    assert.equal(await page.getByText('All circles').count(), 2);
    assert.equal(ours(complaints).length, 1);
    await page.context().close();
  });
});
