import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { minimumPolicy } from '../../examples/demo-site/server.mjs';
import { scriptTag } from './made-server.js';
import { startMadeSite, type MadeSite } from './made-page.js';

interface Seen {
  violations: string[];
}

/** A way for the elements to come into a page. */
interface Way {
  readonly head: () => Promise<string> | string;
  /** The policies of Trusted Types that it needs. */
  readonly policies: string;
}

const ways: Record<string, Way> = {
  'circlet.js': { head: () => scriptTag, policies: 'lit-html circlet' },
  'circlet.all.js': {
    head: () => scriptTag.replace('circlet.js', 'circlet.all.js'),
    policies: 'lit-html',
  },
  'a bundle from npm': {
    head: async () => `<script type="module" nonce="n0nce">${await npmBundle()}</script>`,
    policies: 'lit-html',
  },
};

/** The elements as a page's own bundler takes them: with Lit itself, without our script. */
async function npmBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import '@circlet/widgets/define'", resolveDir: '.' },
    ...{ bundle: true, minify: true, format: 'esm', write: false },
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes down what the page's policy does not admit. */
const watchViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violations.push(effectiveDirective);
    });
  });

describe('what search engines read, on a page with a strict policy and Trusted Types', () => {
  let visit: MadeSite;
  before(async () => {
    visit = await startMadeSite();
  });
  after(() => visit.close());

  const policy = (names: string): string =>
    minimumPolicy(visit.site, visit.api)
      .replace('script-src', "script-src 'nonce-n0nce'")
      .replace('lit-html circlet', names)
      .concat('; img-src data:');

  for (const [name, { head, policies }] of Object.entries(ways)) {
    test(`is there in full, without a violation, and goes with the element: by ${name}`, async () => {
      const { page, complaints } = await visit.openMade({
        headers: { 'Content-Security-Policy': policy(policies) },
        head: await head(),
        body: `<circlet-course api="${visit.api}" course="1" size="line" structured-data></circlet-course>`,
        before: watchViolations,
      });
      const block = page.locator('head script[type="application/ld+json"]');
      await block.waitFor({ state: 'attached' });
      const data = JSON.parse((await block.textContent()) ?? '') as Record<string, unknown>;
      assert.equal(data['@type'], 'Course');
      assert.ok(typeof data['name'] === 'string' && data['name'] !== '');
      await page.evaluate(() => document.querySelector('circlet-course')?.remove());
      assert.equal(await block.count(), 0);
      await page.waitForTimeout(200);
      const violations = await page.evaluate(() => (globalThis as unknown as Seen).violations);
      assert.deepEqual(violations, []);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  test('would be refused in a script that is only made', async () => {
    const { page } = await visit.openMade({
      headers: { 'Content-Security-Policy': policy('lit-html circlet') },
      body: '',
      before: watchViolations,
    });
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.append('{}');
      document.head.append(script);
    });
    await page.waitForFunction(() => (globalThis as unknown as Seen).violations.length > 0);
    await page.context().close();
  });
});
