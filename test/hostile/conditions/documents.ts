import assert from 'node:assert/strict';
import type { ConditionGroup, Scene } from '../condition.js';
import { foreignWords } from '../elements.js';

/** Our own words and those of the API arrive whole. */
async function readsForeignWords({ page, row }: Scene): Promise<void> {
  const text = (await page.textOf(`${row.tag} >>> ${row.words}`)) ?? '';
  assert.ok(text.includes(foreignWords), text);
  assert.ok(!text.includes('Ã'), text);
}

/** Documents that are odd, old or locked up. */
export const documents: ConditionGroup = {
  title: 'Documents',
  conditions: [
    { name: 'nothing hostile about it', axe: true },
    {
      name: 'the documented snippet and a footer in view: nothing shifts',
      page: { isDocumented: true, atBottom: true },
      moves: true,
      check: (_, { footers, shifts }) => {
        assert.deepEqual(shifts, []);
        assert.equal(footers.length, 1, footers.join());
      },
    },
    {
      name: '`<base href>` that leads elsewhere',
      page: { head: '<base href="https://elsewhere.example/deep/down/">' },
    },
    {
      name: 'Latin-1 as its encoding',
      isLong: true,
      page: {
        headers: { 'Content-Type': 'text/html; charset=iso-8859-1' },
        encoding: 'latin1',
      },
      check: readsForeignWords,
    },
    { name: 'quirks mode', page: { doctype: '', hasStage: true }, keepsLook: true },
    { name: 'cookies and storage that throw', page: { storage: 'throws' } },
    {
      name: 'a frame with `sandbox="allow-scripts"`',
      page: { frame: 'sandbox="allow-scripts"', hasStage: true },
      open: { viewport: { width: 1280, height: 900 } },
      isVital: true,
    },
    {
      name: 'right-to-left text',
      page: { root: 'lang="ar" dir="rtl"' },
      axe: true,
      check: async ({ page, row }) => {
        const [direction, clipped] = await page.evaluate(
          (tag, seen) => {
            const inside = document.querySelector(tag)?.shadowRoot?.querySelector(seen);
            const { probe } = globalThis as unknown as {
              probe: { clipped: (row: unknown) => string[] };
            };
            return [inside && getComputedStyle(inside).direction, probe.clipped({ tag })];
          },
          row.tag,
          row.content,
        );
        assert.equal(direction, 'rtl');
        assert.deepEqual(clipped, []);
      },
    },
  ],
};
