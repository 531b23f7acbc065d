import assert from 'node:assert/strict';
import type { Condition, ConditionGroup, Scene } from '../condition.js';

const css = (name: string, text: string): Condition => ({
  name,
  page: { css: text, hasStage: true },
  keepsLook: true,
});

const inherited = `letter-spacing: 6px; word-spacing: 1em; text-transform: uppercase; line-height: 3;
  text-indent: 2em; text-align: center; font-size: 30px; font-weight: 900; font-style: italic;
  font-variant: small-caps; font-stretch: condensed; white-space: pre; word-break: break-all;
  hyphens: auto; text-shadow: 1px 1px red; cursor: wait; list-style: square; quotes: none;
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; tab-size: 12;
  pointer-events: none; user-select: none; text-rendering: geometricPrecision; orphans: 5`;

/** The element takes the room that there is, though nobody gives it a width. */
async function hasWidth({ page, row }: Scene): Promise<void> {
  const [own, there] = await page.evaluate((tag) => {
    const { width } = document.querySelector(tag)!.getBoundingClientRect();
    return [width, document.querySelector('main')!.getBoundingClientRect().width] as const;
  }, row.tag);
  assert.ok(own > there / 2 && own <= there, `${own} of ${there} px`);
}

/** Style sheets of the page. The look inside stays, but for font family, text colour, direction and language. */
export const styles: ConditionGroup = {
  title: 'Styles of the page: the look inside stays',
  conditions: [
    { ...css('`html{font-size:62.5%}`', 'html { font-size: 62.5% }'), isLong: true },
    css(
      'a reset with `!important`',
      `* { margin: 0 !important; padding: 0 !important; border: 0 !important; font-size: 10px !important;
        line-height: 1 !important; box-sizing: content-box !important; list-style: none !important;
        max-width: none !important; letter-spacing: 2px !important }
      a { text-decoration: none !important } button, input { appearance: none !important; display: inline !important }`,
    ),
    { ...css('`*{all:unset}`', '* { all: unset }'), isLong: true },
    {
      ...css('`*{all:unset!important}`', '*:not(head, head *) { all: unset !important }'),
      isVital: true,
    },
    css('every inherited property on ancestors', `main { ${inherited} }`),
    css('`visibility: hidden` on ancestors', 'html, main { visibility: hidden }'),
    {
      name: '`visibility: hidden` on the element itself, which hides it',
      isLong: true,
      page: { css: '{{tag}} { visibility: hidden }' },
      shows: 'nothing',
      check: async ({ page, row }) => {
        await page.waitFor(
          (tag, content) => document.querySelector(tag)?.shadowRoot?.querySelector(content) != null,
          row.tag,
          row.content,
        );
      },
    },
    {
      name: 'a row of flex boxes, where an element is as wide as it wants',
      page: { css: 'main { display: flex; align-items: flex-start }' },
      check: hasWidth,
    },
    {
      name: '`float: left`',
      page: { css: '{{tag}} { float: left }' },
      isLong: true,
      check: hasWidth,
    },
    {
      name: '`display: inline-block`',
      page: { css: '{{tag}} { display: inline-block }' },
      isLong: true,
      check: hasWidth,
    },
  ],
};
