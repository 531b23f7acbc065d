import { expect } from '@open-wc/testing';
import { allInside, inside, testApi, textOf, until } from '../testing/mount.js';
import { wireCircle } from '../../../../test/stand-in/wire.js';
import {
  apiForEachTest,
  back,
  choose,
  details,
  finder,
  focusIn,
  hasMark,
  listOf,
  press,
  shown,
  showsResults,
} from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

const api = apiForEachTest();

const backButton = (element: CircletFinder): HTMLElement =>
  inside(element, '.details:not([hidden]) .back');

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

  it('pile up no entries in the history', async () => {
    const element = await finder();
    await shown(element);
    await choose(element);
    backButton(element).click();
    await back(element);
    const depth = history.length;
    for (const position of [1, 2, 3]) {
      await choose(element, position);
      backButton(element).click();
      await back(element);
    }
    expect(history.length).to.equal(depth);
  });

  it('open the other circle though it is chosen while the history is still going back', async () => {
    const element = await finder();
    await shown(element);
    await choose(element);
    backButton(element).click();
    await until(() => showsResults(element));
    const opened = await choose(element, 4);
    expect(textOf(opened.querySelector('.title'))).to.equal('Circle 5');
    expect(hasMark()).to.equal(true);
    history.back();
    await back(element);
  });

  it('open again by going forward', async () => {
    const element = await finder();
    await shown(element);
    await choose(element, 2);
    history.back();
    await back(element);
    history.forward();
    await until(() => details(element));
    await until(() => textOf(focusIn(element)) === 'Circle 3');
    history.back();
    await back(element);
  });

  it('leave the page’s own state in the history as it is', async () => {
    history.replaceState({ page: 7 }, '');
    const element = await finder();
    await shown(element);
    await choose(element);
    expect(history.state).to.have.property('page', 7);
    history.back();
    await back(element);
    expect(history.state).to.deep.equal({ page: 7 });
    history.replaceState(null, '');
  });

  it('happen behind the back of routers: no pushState of theirs, no popstate', async () => {
    const element = await finder();
    await shown(element);
    const heard: string[] = [];
    const listen = (): void => {
      heard.push('popstate');
    };
    window.addEventListener('popstate', listen);
    const own = Object.getOwnPropertyDescriptor(history, 'pushState');
    history.pushState = () => {
      heard.push('pushState');
    };
    await choose(element);
    backButton(element).click();
    await back(element);
    if (own) Object.defineProperty(history, 'pushState', own);
    else Reflect.deleteProperty(history, 'pushState');
    history.pushState(null, '');
    history.back();
    await until(() => heard.length > 0);
    window.removeEventListener('popstate', listen);
    expect(heard).to.deep.equal(['popstate']);
  });

  it('open and close where the browser allows no entries in the history', async () => {
    const element = await finder();
    await shown(element);
    const original = History.prototype.pushState;
    History.prototype.pushState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      await choose(element);
      press(inside(element, '.details:not([hidden])'), 'Escape');
      await back(element);
    } finally {
      History.prototype.pushState = original;
    }
    expect(textOf(focusIn(element))).to.equal('Circle 1');
  });

  it('of two finders open and close each on its own', async () => {
    const one = await finder('q="one"');
    await shown(one);
    const two = await finder('q="two"');
    await shown(two);
    await choose(one, 1);
    await choose(two, 2);
    history.back();
    await until(() => !details(two));
    expect(textOf(details(one)?.querySelector('.title'))).to.equal('Circle 2');
    history.forward();
    await until(() => details(two));
    backButton(one).click();
    await until(() => !details(one));
    expect(textOf(details(two)?.querySelector('.title'))).to.equal('Circle 3');
    history.back();
    await until(() => !details(two));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(details(one)).to.equal(null);
    history.back();
    await until(() => !hasMark());
  });

  it('stay when the visitor jumps within the page, and close afterwards', async () => {
    const element = await finder();
    await shown(element);
    await choose(element);
    location.hash = 'part';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(details(element)).not.to.equal(null);
    history.back();
    await until(() => location.hash === '');
    expect(details(element)).not.to.equal(null);
    history.back();
    await back(element);
  });

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

  it('leave no dead entry after a reload', async () => {
    const mark = { finder: 1, entry: 2, circle: 1 };
    history.pushState({ circlet: { page: 'before', address: location.href, open: [mark] } }, '');
    const element = await finder();
    await shown(element);
    await until(() => !hasMark());
    expect(details(element)).to.equal(null);
    await choose(element);
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
