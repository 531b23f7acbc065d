import { expect } from '@open-wc/testing';
import { replaceSearch } from '../foundation/address.js';
import { inside, textOf, until } from '../testing/mount.js';
import {
  back,
  backButton,
  choose,
  closeAfterEachTest,
  details,
  focusIn,
  hasMark,
  press,
  showsResults,
} from './finder-details.test-page.js';
import { apiForEachTest, finder, shown } from './finder.test-page.js';

closeAfterEachTest();
apiForEachTest();

describe('circlet-finder: details and the history', () => {
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

  it('close though somebody chose something meanwhile that stands in the address', async () => {
    const element = await finder();
    await shown(element);
    await choose(element);
    replaceSearch('?c-q=python');
    history.back();
    await back(element);
    expect(location.search).not.to.equal('?c-q=python');
    history.forward();
    await until(() => details(element));
    expect(location.search).to.equal('?c-q=python');
    history.back();
    await back(element);
    await choose(element);
    replaceSearch('?c-q=music');
    const depth = history.length;
    backButton(element).click();
    await back(element);
    await choose(element);
    expect(history.length).to.equal(depth);
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
});
