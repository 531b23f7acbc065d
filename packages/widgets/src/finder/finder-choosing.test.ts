import { expect } from '@open-wc/testing';
import { inside, testApi, until } from '../testing/mount.js';
import { wireCircle } from '../../../../test/stand-in/wire.js';
import { back, choose, closeAfterEachTest, details } from './finder-details.test-page.js';
import { apiForEachTest, finder, listOf, shown } from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

closeAfterEachTest();
const api = apiForEachTest();

describe('circlet-finder: choosing', () => {
  const click = (element: CircletFinder, init: MouseEventInit = {}): MouseEvent => {
    const options = { bubbles: true, composed: true, cancelable: true, ...init };
    const event = new MouseEvent('click', options);
    window.addEventListener(
      'click',
      (last) => {
        followed = !last.defaultPrevented;
        last.preventDefault();
      },
      { once: true },
    );
    inside(element, '.card a').dispatchEvent(event);
    return event;
  };
  let followed = false;

  it('shows at once that details are on their way', async () => {
    const element = await finder();
    const [card] = await shown(element);
    click(element);
    await element.updateComplete;
    expect(card?.ariaBusy ?? card?.getAttribute('aria-busy')).to.equal('true');
    await until(() => details(element));
    expect(card?.hasAttribute('aria-busy')).to.equal(false);
    history.back();
    await back(element);
  });

  it('opens nothing when the host cancels, or with selection="event"', async () => {
    const element = await finder();
    await shown(element);
    element.addEventListener(
      'circleselect',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    click(element);
    expect(followed).to.equal(false);
    element.selection = 'event';
    await element.updateComplete;
    click(element);
    expect(followed).to.equal(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(details(element)).to.equal(null);
  });

  for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`leaves a click with ${modifier} to the browser`, async () => {
      const element = await finder();
      await shown(element);
      click(element, { [modifier]: true });
      expect(followed).to.equal(true);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(details(element)).to.equal(null);
    });
  }

  it('hands its words for the sign-up form on', async () => {
    api.answer = listOf(wireCircle({ id: 9 }));
    const element = await finder(
      'heading-level="3" transport="fetch" privacy-url="/privacy" organisation="Library" kiosk="60"',
    );
    await shown(element);
    await choose(element);
    const form = inside(element, 'circlet-signup');
    const names = [
      'circle',
      'api',
      'transport',
      'heading-level',
      'privacy-url',
      'organisation',
      'kiosk',
    ];
    expect(names.map((name) => form.getAttribute(name))).to.deep.equal([
      '9',
      testApi,
      'fetch',
      '4',
      '/privacy',
      'Library',
      '60',
    ]);
    expect(form).to.have.nested.property('known.id', 9);
    history.back();
    await back(element);
  });
});
