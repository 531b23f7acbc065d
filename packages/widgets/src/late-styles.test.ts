import { expect } from '@open-wc/testing';
import { apiForEachTest, finder, shown } from './finder/finder.test-page.js';
import { until } from './testing/mount.js';

describe('styles that come after the first look', () => {
  apiForEachTest();

  it('leave those in force that a reader’s tool has put behind the element’s own', async () => {
    const element = await finder();
    const root = element.shadowRoot!;
    const readers = new CSSStyleSheet();
    root.adoptedStyleSheets.push(readers);
    const { length } = root.adoptedStyleSheets;
    await shown(element);
    await until(() => root.adoptedStyleSheets.length > length);
    expect(root.adoptedStyleSheets.at(-1)).to.equal(readers);
  });
});
