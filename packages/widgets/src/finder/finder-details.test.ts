import { expect } from '@open-wc/testing';
import { allInside, inside, testApi, textOf, until } from '../testing/mount.js';
import {
  back,
  backButton,
  choose,
  closeAfterEachTest,
  details,
  focusIn,
  press,
  showsResults,
} from './finder-details.test-page.js';
import { apiForEachTest, finder, shown } from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

closeAfterEachTest();
const api = apiForEachTest();

/** A finder at the end of a long page, scrolled to a card of its second page. */
async function farDown(): Promise<{ element: CircletFinder; scroll: number }> {
  const element = await finder();
  element.insertAdjacentHTML('beforebegin', '<div style="block-size: 1500px"></div>');
  await shown(element);
  inside(element, '.more button').click();
  await until(() => allInside(element, '.card').length === 24);
  await element.updateComplete;
  allInside(element, '.card')[20]?.scrollIntoView({ block: 'center' });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return { element, scroll: scrollY };
}

describe('circlet-finder: details', () => {
  it('open in the place of form and results, with the focus on their heading', async () => {
    const element = await finder('heading-level="3"');
    await shown(element);
    const address = location.href;
    const opened = await choose(element);
    expect(showsResults(element)).to.equal(false);
    const title = focusIn(element);
    expect(textOf(title)).to.equal('Circle 1');
    expect([title?.role, title?.getAttribute('aria-level')]).to.deep.equal(['heading', '3']);
    expect(opened.querySelector('button')).to.equal(backButton(element));
    expect(location.href).to.equal(address);
    backButton(element).click();
    await back(element);
  });

  const ways: [string, (element: CircletFinder) => void][] = [
    [
      'the button',
      (element) => {
        backButton(element).click();
      },
    ],
    [
      'Escape',
      (element) => {
        press(inside(element, '.details:not([hidden]) .title'), 'Escape');
      },
    ],
    [
      'going back',
      () => {
        history.back();
      },
    ],
  ];
  for (const [way, leave] of ways) {
    it(`close by ${way}: same pages, same place, the focus on the card`, async () => {
      const { element, scroll } = await farDown();
      expect(scroll).to.be.greaterThan(1000);
      const depth = history.length;
      await choose(element, 20);
      const { top } = inside(element, '.details:not([hidden]) .title').getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      leave(element);
      await back(element);
      await until(() => focusIn(element));
      await new Promise((resolve) => setTimeout(resolve, 100));
      // Firefox keeps fractions of a pixel that it does not always tell.
      expect(scrollY).to.be.closeTo(scroll, 1);
      expect(textOf(focusIn(element))).to.equal('Circle 21');
      expect(allInside(element, '.card')).to.have.length(24);
      expect(history.length).to.be.at.most(depth + 1);
      expect(api.asked).to.have.length(2);
    });
  }

  it('take no focus from somebody who is elsewhere on the page', async () => {
    const element = await finder('', '');
    element.insertAdjacentHTML('afterend', '<input aria-label="Elsewhere" />');
    await shown(element);
    await choose(element);
    (element.nextElementSibling as HTMLElement).focus();
    history.back();
    await back(element);
    expect(document.activeElement).to.equal(element.nextElementSibling);
  });

  it('stay open when the finder is moved', async () => {
    const element = await finder();
    await shown(element);
    const opened = await choose(element);
    document.querySelector('main')?.prepend(element);
    await element.updateComplete;
    expect(details(element)).to.equal(opened);
    history.back();
    await back(element);
  });

  it('go with the circles of another API', async () => {
    const element = await finder();
    await shown(element);
    await choose(element);
    element.api = `${testApi}/other`;
    await back(element);
    expect(allInside(element, '.details')).to.have.length(0);
  });
});

describe('circlet-finder: Escape', () => {
  /** Details with fields, as a sign-up form has them. */
  async function withFields(): Promise<CircletFinder> {
    const element = await finder();
    await shown(element);
    const opened = await choose(element);
    opened.insertAdjacentHTML(
      'beforeend',
      '<input class="words" /><input class="tick" type="checkbox" /><select></select>',
    );
    return element;
  }

  it('belongs to a field that holds words, and closes from an empty one', async () => {
    const element = await withFields();
    const field = inside<HTMLInputElement>(element, '.words');
    field.value = 'typed';
    expect(press(field, 'Escape').defaultPrevented).to.equal(false);
    expect(press(inside(element, 'select'), 'Escape').defaultPrevented).to.equal(false);
    await element.updateComplete;
    expect(details(element)).not.to.equal(null);
    field.value = '';
    expect(press(field, 'Escape').defaultPrevented).to.equal(true);
    await back(element);
  });

  it('is left to what has already used it, and to the page’s own shortcuts', async () => {
    const element = await withFields();
    const box = inside(element, '.tick');
    box.addEventListener(
      'keydown',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    press(box, 'Escape');
    press(box, 'Escape', { ctrlKey: true });
    press(box, 'Escape', { isComposing: true });
    press(box, 'Enter');
    await element.updateComplete;
    expect(details(element)).not.to.equal(null);
    press(box, 'Escape');
    await back(element);
  });

  it('leaves what was typed: it is there when the same circle is opened again', async () => {
    const element = await withFields();
    const field = inside<HTMLInputElement>(element, '.words');
    field.value = 'typed';
    backButton(element).click();
    await back(element);
    await choose(element, 5);
    backButton(element).click();
    await back(element);
    const again = await choose(element);
    expect(again.querySelector<HTMLInputElement>('.words')).to.equal(field);
    expect(field.value).to.equal('typed');
    history.back();
    await back(element);
  });
});
