import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { loadSample, openDatabase, startServer, type RunningServer } from '@circlet/server';
import { wordpressPrograms } from '../../examples/wordpress/programs.mjs';
import { editor, startWordPress } from '../../examples/wordpress/world.mjs';
import { chromiumArguments, findChromium } from '../../tasks/browsers.mjs';
import axe from 'axe-core';

type WordPress = Awaited<ReturnType<typeof startWordPress>>;

const programs = wordpressPrograms('.cache/wordpress');
const executablePath = findChromium();
const skip =
  programs && executablePath
    ? false
    : 'PHP, MariaDB, WordPress or Chromium is missing, so the plugin was not tried';

describe('the plugin in WordPress', { skip }, () => {
  let wordpress: WordPress;
  let api: RunningServer;
  let browser: Browser;
  let closeDatabase: () => Promise<void>;

  before(async () => {
    if (!programs || !executablePath) return;
    const database = await openDatabase({ kind: 'memory' });
    closeDatabase = () => database.destroy();
    await loadSample(database, new Date().toISOString().slice(0, 10));
    [api, wordpress, browser] = await Promise.all([
      startServer({ database, port: 0 }),
      startWordPress(programs),
      chromium.launch({ executablePath, args: chromiumArguments }),
    ]);
    await wordpress.php('settings', JSON.stringify({ api: api.url, privacy_url: wordpress.site }));
  });

  after(async () => {
    await browser.close();
    await wordpress.close();
    await api.close();
    await closeDatabase();
  });

  /** A page in a context of its own, and what is wrong with it that nobody sees. */
  async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await (await browser.newContext()).newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      // A new WordPress has no icon, and browsers ask for one.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(address);
    return { page, complaints };
  }

  const publish = (title: string, content: string) => wordpress.php('page', title, content);

  const htmlOf = async (address: string) => (await fetch(address)).text();

  test('a block shows circles, by the files of the website itself', async () => {
    const address = await publish('Circles', '<!-- wp:circlet/finder {"place":"online"} /-->');
    const { page, complaints } = await open(address);
    await page.locator('circlet-finder .card:not(.skeleton)').first().waitFor();
    assert.equal(await page.locator('circlet-finder').getAttribute('place'), 'online');
    const requested = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
    );
    assert.deepEqual(new Set(requested), new Set([wordpress.site, api.url]));
    assert.deepEqual(complaints, []);
    // The theme around it is not ours to judge.
    await page.evaluate(axe.source);
    const findings = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        'circlet-finder',
      );
      return violations.map(({ id }) => id);
    });
    assert.deepEqual(findings, []);
  });

  test('the script is in the head, where it starts early, with its hash', async () => {
    const html = await htmlOf(await publish('Circles', '[circlet_finder]'));
    const head = html.slice(0, html.indexOf('</head>'));
    assert.match(
      head,
      /<script type="module" integrity="sha384-[^"]{64}" crossorigin="anonymous" src=/,
    );
  });

  test('a shortcode signs somebody up', async () => {
    const { items } = (await (
      await fetch(`${api.url}/api/learningcircles/?signup=open&limit=1`)
    ).json()) as { items: { id: number }[] };
    const address = await publish('Sign up', `[circlet_signup circle="${items[0]?.id ?? 0}"]`);
    const { page } = await open(address);
    const form = page.locator('circlet-signup');
    await form.locator('#name').fill('Ana');
    await form.locator('#email').fill('ana@example.org');
    await form.locator('[value=fun]').check();
    await form.locator('#support').fill('Tea');
    await form.locator('#consent').check();
    await form.locator('button[type=submit]').click();
    await form.locator('.receipt').waitFor();
  });

  test('what an editor writes into an attribute or the fallback stays text', async () => {
    const html = await htmlOf(
      await publish(
        'Hostile',
        `[circlet_finder city='"><img src=x onerror=alert(1)>' onclick="alert(1)" credit]<script>alert(1)</script><b>All</b>[/circlet_finder]`,
      ),
    );
    const [tag = ''] = /<circlet-finder[\s\S]*?<\/circlet-finder>/.exec(html) ?? [];
    assert.match(tag, / credit=""/);
    assert.match(tag, /<b>All<\/b>/);
    assert.doesNotMatch(tag, /<img|onclick|<script/);
  });

  test('an attribute that is written by its name alone has its usual value', async () => {
    const html = await htmlOf(await publish('Kiosk', '[circlet_signup circle="1" kiosk]'));
    assert.match(html, /<circlet-signup[^>]* kiosk=""/);
  });

  test('a page without an element loads nothing of ours', async () => {
    assert.doesNotMatch(await htmlOf(await publish('Opening hours', 'Daily')), /circlet/);
  });

  test('settings that make no sense are refused, and what was there stays', async () => {
    const stored = await wordpress.php(
      'settings',
      JSON.stringify({ api: 'javascript:alert(1)', privacy_url: wordpress.site }),
    );
    assert.equal((JSON.parse(stored) as { api: string }).api, api.url);
  });

  test('an editor finds the block, sets a city and publishes', async () => {
    const { page, complaints } = await open(`${wordpress.site}/wp-login.php`);
    await page.locator('#user_login').fill(editor.name);
    await page.locator('#user_pass').fill(editor.password);
    await page.locator('#wp-submit').click();
    await page.goto(`${wordpress.site}/wp-admin/post-new.php?post_type=page`);
    await page.waitForFunction(() => 'wp' in globalThis);
    const address = await page.evaluate(insertAndPublish);
    assert.match(await htmlOf(address), /<circlet-finder[^>]* city="Nairobi"/);
    assert.deepEqual(
      complaints.filter((line) => /circlet/i.test(line)),
      [],
    );
    await page.goto(`${wordpress.site}/wp-admin/options-general.php?page=circlet`);
    assert.equal(await page.getByLabel('API').inputValue(), api.url);
  });
});

/** The editor's own stores, as far as they are needed. */
interface Editor {
  readonly blocks: { createBlock(name: string, attributes: object): object };
  readonly data: {
    dispatch(store: string): Record<string, (...given: unknown[]) => Promise<unknown>>;
    select(store: string): Record<string, (...given: unknown[]) => unknown>;
  };
}

async function insertAndPublish(): Promise<string> {
  const { wp } = globalThis as unknown as { wp: Editor };
  const block = wp.blocks.createBlock('circlet/finder', { city: 'Nairobi' });
  await wp.data.dispatch('core/block-editor')['insertBlocks']?.([block]);
  const post = wp.data.dispatch('core/editor');
  await post['editPost']?.({ title: 'By the editor', status: 'publish' });
  await post['savePost']?.();
  return String(wp.data.select('core/editor')['getPermalink']?.());
}
