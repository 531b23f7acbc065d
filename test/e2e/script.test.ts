import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { finderTag, startMadeSite, type MadeSite } from './made-page.js';
import { scriptTag } from './made-server.js';
import { settled } from './visit.js';

const ours = (complaints: readonly string[]): string[] =>
  complaints.filter((line) => line.startsWith('Circlet:'));

const files = (requests: readonly string[]): string[] =>
  requests.filter((url) => /\/circlet\/.+\.js/.test(url)).map((url) => url.replace(/.*\//, ''));

/** How many finders show circles, in whatever open shadow root they are. */
const withCards = (page: Page): Promise<number> =>
  page
    .locator('circlet-finder')
    .filter({ has: page.locator('.card:not(.skeleton)') })
    .count();

async function untilCards(page: Page, finders: number): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if ((await withCards(page)) === finders) return;
    await page.waitForTimeout(100);
  }
  assert.equal(await withCards(page), finders);
}

describe('the script', () => {
  let visit: MadeSite;
  before(async () => {
    visit = await startMadeSite();
  });
  after(() => visit.close());

  const api = (): string => `api="${visit.api}"`;

  const toApi = (requests: readonly string[]) =>
    requests.filter((url) => url.startsWith(visit.api));

  test('has the browser begin the first request, which is the only one', async () => {
    let hinted: string | null = null;
    const { page, requests, complaints } = await visit.openMade({
      body: finderTag(`${api()} team="1"`),
      before: (empty) =>
        empty.route('**/circlet/circlet-finder-*.js', async (route) => {
          hinted = await empty.evaluate(
            () => document.querySelector<HTMLLinkElement>('link[as=fetch]')?.href ?? null,
          );
          await new Promise((resolve) => setTimeout(resolve, 300));
          await route.continue();
        }),
    });
    await settled(page);
    const asked = toApi(requests);
    assert.equal(asked.length, 1, asked.join());
    assert.equal(hinted, asked[0]);
    const code = requests.findIndex((url) => url.includes('circlet-finder-'));
    assert.ok(requests.indexOf(asked[0]!) <= code + 1, 'side by side');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('asks nothing ahead for a finder that chooses for itself', async () => {
    const { page, requests, complaints } = await visit.openMade({
      body: finderTag(`${api()} near="39.78,-89.65" radius="50"`),
    });
    await settled(page);
    assert.equal(await page.locator('link[as=fetch]').count(), 0);
    assert.equal(toApi(requests).length, 1);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('loads nothing until an element comes near the view', async () => {
    const { page, requests } = await visit.openMade({
      body: `<p>Top</p><div style="height: 5000px"></div>${finderTag(api())}`,
    });
    await page.waitForTimeout(500);
    assert.deepEqual(files(requests), ['circlet.js']);
    assert.deepEqual(toApi(requests), []);
    await page.evaluate(() => {
      scrollTo(0, 3600);
    });
    await untilCards(page, 1);
    await page.context().close();
  });

  test('loads nothing for an element that is not displayed, until it is', async () => {
    const { page, requests } = await visit.openMade({
      body: `<details><summary>Circles</summary>${finderTag(api())}</details>`,
    });
    await page.waitForTimeout(300);
    assert.deepEqual(files(requests), ['circlet.js']);
    await page.getByText('Circles', { exact: true }).click();
    await untilCards(page, 1);
    await page.context().close();
  });

  test('finds elements that are empty, come later, move and are cloned', async () => {
    const { page, complaints } = await visit.openMade({ body: '<main></main><aside></aside>' });
    await page.evaluate((api) => {
      const late = document.createElement('circlet-finder');
      late.setAttribute('api', api);
      document.querySelector('main')?.append(late);
      document.querySelector('aside')?.append(late);
      document.querySelector('main')?.append(late.cloneNode(true));
    }, visit.api);
    await untilCards(page, 2);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('circlet-finder');
      second?.after(first ?? '');
    });
    await untilCards(page, 2);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('finds elements in shadow roots: there, declared, of a host defined later, filled later', async () => {
    const { page, complaints } = await visit.openMade({
      body: `<div><template shadowrootmode="open">${finderTag(api())}</template></div><x-late></x-late><x-filled></x-filled>`,
    });
    await page.evaluate((tag) => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = `<section>${tag}</section>`;
          }
        },
      );
      customElements.define(
        'x-filled',
        class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            setTimeout(() => (root.innerHTML = tag), 50);
          }
        },
      );
      document.body.append(document.createElement('x-late'));
    }, finderTag(api()));
    await untilCards(page, 4);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('finds elements in a closed shadow root once it is told of it', async () => {
    const { page } = await visit.openMade({ body: '<div id="host"></div>' });
    await page.evaluate(async (tag) => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'closed' });
      root.innerHTML = tag;
      const url = '/circlet/circlet.js';
      const script = (await import(url)) as { observe: (root: ShadowRoot) => void };
      script.observe(root);
    }, finderTag(api()));
    await page.waitForFunction(() => customElements.get('circlet-finder'));
    await page.context().close();
  });

  test('fills a div where an editor strips our tags, once, and hands on no code', async () => {
    const { page } = await visit.openMade({
      body: `<div data-circlet="circlet-finder" data-api="${visit.api}" data-page-size="3" data-onclick="document.title='ran'"><a href="#f">All circles</a></div><div data-circlet="script" data-src="x.js"></div>`,
    });
    await untilCards(page, 1);
    const [attributes, links, copies] = await page.evaluate(() => {
      const place = document.querySelector('div')!;
      const finder = place.querySelector('circlet-finder')!;
      const names = finder.getAttributeNames();
      document.body.append(place.cloneNode(true));
      return [names, finder.querySelectorAll('a').length, place.children.length] as const;
    });
    assert.deepEqual([attributes, links, copies], [['api', 'page-size'], 1, 1]);
    await untilCards(page, 2);
    assert.equal(await page.locator('circlet-finder').count(), 2);
    assert.equal(await page.locator('circlet-finder').first().locator('.card').count(), 3);
    await page.context().close();
  });

  test('knows the API by the element, then the nearest config, then its own tag', async () => {
    const dead = 'https://nowhere.example';
    const { page, requests } = await visit.openMade({
      head: `<script type="module" src="/circlet/circlet.js" data-api="${visit.api}"></script>`,
      body: `${finderTag('team="1"')}<circlet-config api="${dead}"><circlet-config api="${visit.api}">${finderTag('team="2"')}</circlet-config>${finderTag(`team="3" api="${visit.api}"`)}</circlet-config>`,
    });
    await untilCards(page, 3);
    assert.deepEqual(
      toApi(requests)
        .map((url) => new URL(url).searchParams.get('team_id'))
        .sort(),
      ['1', '2', '3'],
    );
    assert.ok(!requests.some((url) => url.startsWith(dead)));
    await page.context().close();
  });

  test('works with elements before and after it, and with its tag there twice', async () => {
    const { page, complaints } = await visit.openMade({
      head: '',
      body: finderTag(api()) + scriptTag + finderTag(api()) + scriptTag,
    });
    await untilCards(page, 2);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  for (const [first, second] of [
    ['circlet.js', 'circlet.js?other'],
    ['circlet.js', 'circlet.all.js'],
    ['circlet.all.js', 'circlet.js'],
  ]) {
    test(`${second} after ${first} does nothing but say so in one sentence`, async () => {
      const { page, requests, complaints } = await visit.openMade({
        head: `<script type="module" src="/circlet/${first}"></script><script type="module" src="/circlet/${second}"></script>`,
        body: finderTag(api()),
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src ${visit.site}; connect-src ${visit.api}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html circlet`,
        },
      });
      await untilCards(page, 1);
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(
        ours(complaints)[0] ?? '',
        new RegExp(`${second?.replace('?', '\\?')} came second and does nothing`),
      );
      assert.equal(toApi(requests).length, 1);
      await page.context().close();
    });
  }

  test('works by a nonce alone', async () => {
    const { page, complaints } = await visit.openMade({
      head: '<script type="module" src="/circlet/circlet.js" nonce="n0nce"></script>',
      body: `<div lang="ar">${finderTag(api())}</div>`,
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-n0nce'; connect-src ${visit.api}; img-src data:`,
      },
    });
    await untilCards(page, 1);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('leaves the fallback and says one sentence where its policy is not admitted', async () => {
    const { page, complaints } = await visit.openMade({
      body: finderTag(api()),
      headers: {
        'Content-Security-Policy': `script-src ${visit.site}; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    });
    await page.waitForTimeout(500);
    assert.ok(await page.getByText('All circles').isVisible());
    assert.equal(ours(complaints).length, 1);
    await page.context().close();
  });

  test('in one file asks for no other, whatever the language, and needs no policy of its own', async () => {
    const { page, requests, complaints } = await visit.openMade({
      head: `<script type="module" src="/circlet/circlet.all.js" data-api="${visit.api}"></script>`,
      body: `<div lang="ar" data-circlet="circlet-finder" data-language="es en"><a href="#f">All circles</a></div>`,
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${visit.site}; connect-src ${visit.api}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    });
    await untilCards(page, 1);
    await page.locator('circlet-finder .root[lang=ar]').waitFor();
    assert.deepEqual(files(requests), ['circlet.all.js']);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
