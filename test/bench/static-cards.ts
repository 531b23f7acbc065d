import type { Browser } from 'playwright-core';
import { pageAround } from './pages.js';
import { freshPage } from './visit.js';

interface FinderClass {
  readonly elementStyles: readonly { readonly cssText: string }[];
}

/**
 * The yardstick: the same cards, form and looks as the element shows them, as
 * HTML that somebody could have written by hand. The element draws them once,
 * unhurried; what it drew and its styles then stand in the page as they are.
 *
 * @param plainAddress A page with the plain tag.
 */
export async function staticCards(browser: Browser, plainAddress: string): Promise<string> {
  const { page, close } = await freshPage(browser);
  try {
    await page.goto(plainAddress);
    await page.locator('circlet-finder .card:not(.skeleton)').first().waitFor();
    const drawn = await page.evaluate(() => {
      const element = document.querySelector('circlet-finder');
      const { elementStyles } = element?.constructor as unknown as FinderClass;
      // What is chosen is a property; as HTML it is an attribute.
      for (const input of element?.shadowRoot?.querySelectorAll<HTMLInputElement>(':checked') ?? [])
        input.setAttribute('checked', '');
      return {
        css: elementStyles.map(({ cssText }) => cssText).join(''),
        html: element?.shadowRoot?.innerHTML ?? '',
      };
    });
    const markup = drawn.html.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
    return pageAround(`<div class="host">${markup}</div>`, `<style>${ofHost(drawn.css)}</style>`);
  } finally {
    await close();
  }
}

/** `:host` is the element around a shadow root; here it is an ordinary one, and its styles end with it too. */
function ofHost(css: string): string {
  const inside = css.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ':scope$1');
  return `@scope (.host) {${inside.replaceAll(':host', ':scope')}}`;
}
