import assert from 'node:assert/strict';
import type { ChromiumPage } from '../../engines/chromium.js';
import type { Condition, ConditionGroup, Scene } from '../condition.js';

interface Probe {
  probe: { clipped: (row: unknown) => string[] };
}

/** Nothing is cut off and nothing sticks out. */
async function fits({ page, row }: Scene): Promise<void> {
  const clipped = await page.evaluate(
    (tag) => (globalThis as unknown as Probe).probe.clipped({ tag }),
    row.tag,
  );
  assert.deepEqual(clipped, []);
}

const width = (pixels: number, more: Partial<Condition> = {}): Condition => ({
  name: `a width of ${pixels} px`,
  open: { viewport: { width: pixels, height: 800 } },
  check: fits,
  axe: true,
  ...more,
});

const onlyPlaywright = { engines: ['chromium'], because: 'its driver cannot switch it' } as const;

/** Distances between letters, words, lines and paragraphs that a reader may choose, by WCAG 1.4.12. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Windows, and settings of whoever looks. */
export const views: ConditionGroup = {
  title: 'Windows and settings of the visitor',
  conditions: [
    width(240),
    width(320, { isLong: true }),
    width(768, { isLong: true }),
    width(1280, { isLong: true }),
    {
      name: 'zoom by 400 % (1280 px wide, WCAG 1.4.10)',
      isLong: true,
      open: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
      ...onlyPlaywright,
      moves: true,
      // So little fits in view that the element is further than a screen away until somebody scrolls.
      act: async ({ page, row }) => {
        await page.evaluate((tag) => {
          document.querySelector(tag)?.scrollIntoView();
        }, row.tag);
      },
      check: fits,
    },
    {
      name: 'text spacing of WCAG 1.4.12, also inside',
      open: { viewport: { width: 320, height: 800 } },
      moves: true,
      axe: true,
      act: async ({ page, row }) => {
        await page.waitForElement(`${row.tag} >>> ${row.content}`);
        await page.evaluate(
          (tag, css) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            const { shadowRoot } = document.querySelector(tag)!;
            shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
          },
          row.tag,
          textSpacing,
        );
      },
      check: fits,
    },
    {
      name: 'forced colours',
      isLong: true,
      open: { forcedColors: 'active' },
      ...onlyPlaywright,
      check: async ({ page, row }) => {
        const unseen = await page.evaluate((tag) => {
          const controls = [
            ...(document
              .querySelector(tag)
              ?.shadowRoot?.querySelectorAll(
                'button, input:not([type=radio], [type=checkbox]), textarea, .segments',
              ) ?? []),
          ];
          return controls.filter((each) => {
            const { borderTopStyle, borderTopWidth, forcedColorAdjust } = getComputedStyle(each);
            return (
              borderTopStyle === 'none' || borderTopWidth === '0px' || forcedColorAdjust === 'none'
            );
          }).length;
        }, row.tag);
        assert.equal(unseen, 0, 'controls without an edge');
      },
    },
    {
      name: 'reduced motion: nothing moves',
      isLong: true,
      open: { reducedMotion: 'reduce' },
      ...onlyPlaywright,
      check: async ({ page, row }) => {
        const moving = await page.evaluate((tag) => {
          const all = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? [])];
          return all
            .filter((each) => {
              const { transitionDuration, animationName } = getComputedStyle(each);
              return /[1-9]/.test(transitionDuration) || animationName !== 'none';
            })
            .map(({ localName }) => localName);
        }, row.tag);
        assert.deepEqual(moving, []);
      },
    },
    {
      name: 'paper: printed on A4',
      isLong: true,
      open: { viewport: { width: 718, height: 1046 } },
      ...onlyPlaywright,
      prepare: (page) => (page as ChromiumPage).playwright.emulateMedia({ media: 'print' }),
      check: fits,
    },
  ],
};
