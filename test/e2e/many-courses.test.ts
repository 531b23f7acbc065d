import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase, startServer, writeCircles, type CircleData } from '@circlet/server';
import type { Page } from 'playwright-core';
import { startMadeSite, type MadeSite } from './made-page.js';

const number = 10_000;

/** Far more than it takes, so that a busy machine does not fail. */
const mostMs = 5_000;

const count = (page: Page) => page.locator('circlet-catalog .count');
const cards = (page: Page) => page.locator('circlet-catalog .card:not(.skeleton)');

/** Says how long something took, and holds it to the most that it may take. */
async function inTime(what: string, act: () => Promise<unknown>, tell: (line: string) => void) {
  const start = performance.now();
  await act();
  const took = performance.now() - start;
  tell(`${what}: ${Math.round(took)} ms`);
  assert.ok(took < mostMs, `${what} took ${Math.round(took)} ms`);
}

async function counted(page: Page, sentence: RegExp): Promise<void> {
  await count(page).filter({ hasText: sentence }).waitFor();
}

describe('a catalog of ten thousand courses', () => {
  let site: MadeSite;
  let api: { readonly url: string; readonly close: () => Promise<void> };
  before(async () => {
    const database = await openDatabase({ kind: 'memory' });
    await writeCircles(database, manyCourses());
    const server = await startServer({ database, port: 0 });
    api = {
      url: server.url,
      close: async () => {
        await server.close();
        await database.destroy();
      },
    };
    site = await startMadeSite();
  });
  after(async () => {
    await site.close();
    await api.close();
  });

  async function open(attributes = ''): Promise<Page> {
    const { page } = await site.openMade({
      body: `<circlet-catalog api="${api.url}" ${attributes}></circlet-catalog>`,
    });
    await cards(page).first().waitFor();
    return page;
  }

  test('shows first cards and the true number, and goes on page by page', async (t) => {
    let page: Page | undefined;
    await inTime('First cards', async () => (page = await open()), t.diagnostic.bind(t));
    assert.ok(page);
    const shown = page;
    await counted(shown, /10,000/);
    assert.equal(await cards(shown).count(), 12);
    for (const most of [24, 36]) {
      await inTime(
        `${most} cards`,
        async () => {
          await shown.locator('circlet-catalog .more button').click();
          await cards(shown)
            .nth(most - 1)
            .waitFor();
        },
        t.diagnostic.bind(t),
      );
    }
    const titles = await cards(shown).locator('.name').allTextContents();
    assert.equal(new Set(titles).size, 36);
  });

  test('finds words, topics and languages among them, and counts what it finds', async (t) => {
    const page = await open();
    await inTime(
      'Words',
      async () => {
        await page.locator('circlet-catalog input[type=search]').fill('sailing');
        await counted(page, /2,500/);
      },
      t.diagnostic.bind(t),
    );
    await page.locator('circlet-catalog .pick button').first().click();
    await inTime(
      'A topic',
      async () => {
        await page.locator('circlet-catalog .panel [type=checkbox]').first().check();
        await counted(page, /625/);
      },
      t.diagnostic.bind(t),
    );
  });

  test('has the courses of one provider, though the API cannot be asked for them', async (t) => {
    let page: Page | undefined;
    await inTime(
      'A provider',
      async () => (page = await open('provider="Harbour School 7"')),
      t.diagnostic.bind(t),
    );
    assert.ok(page);
    const providers = await cards(page).locator('.note.clamp').allTextContents();
    assert.ok(providers.length > 0);
    assert.ok(providers.every((name) => name.trim() === 'Harbour School 7'));
  });
});

const subjects = ['baking', 'sailing', 'singing', 'mending'];

function manyCourses(): CircleData {
  return {
    topicGuides: ['first', 'second', 'third', 'fourth'].map((slug, index) => ({
      id: index + 1,
      slug,
      title: `The ${slug} topic`,
    })),
    courses: Array.from({ length: number }, (_, index) => ({
      id: index + 1,
      title: `Course ${String((index * 7919) % number)} on ${subjects[index % 4] ?? ''}`,
      provider: `Harbour School ${String(index % 50)}`,
      link: 'https://example.org/',
      keywords: `number ${String(index % 97)}, web`,
      language: ['en', 'es', 'fr', 'ar'][index % 4] ?? 'en',
      topicGuides: [1 + (Math.floor(index / 4) % 4)],
    })),
    teams: [],
    circles: [],
  };
}
