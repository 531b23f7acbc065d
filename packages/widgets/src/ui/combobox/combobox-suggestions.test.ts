import { expect } from '@open-wc/testing';
import type { Suggestions } from '../../foundation/suggestion.js';
import { axeFindings } from '../../testing/axe.js';
import { allInside, textOf, unmountAll, until } from '../../testing/mount.js';
import { filters, hostileTexts, press, sixCities, typeInto } from '../filters.test-page.js';
import {
  box,
  chooseable,
  key,
  options,
  panel,
  settled,
  spoken,
  told,
  typed,
} from './combobox.test-page.js';

afterEach(unmountAll);

describe('the suggestions of a combobox', () => {
  it('suggests what fits once typing has stopped, and says how much', async () => {
    const element = await filters();
    await typed(element, 'b');
    expect(chooseable(element)).to.deep.equal(['Berlin', 'Boston']);
    expect(textOf(options(element)[0])).to.equal('Berlin Country of Berlin');
    expect(told(element)).to.equal('open');
    await until(() => spoken(element) === '2 suggestions');
    await key(element, 'ArrowDown');
    await typed(element, 'bo');
    await until(() => chooseable(element).length === 1);
    expect(told(element)).to.equal('open');
    expect(element.city).to.equal('');
  });

  it('takes what Enter meant though the suggestions were not there yet', async () => {
    const element = await filters();
    let answer: (suggestions: Suggestions) => void = () => undefined;
    element.suggest = () => new Promise((resolve) => (answer = resolve));
    box(element).focus();
    typeInto(box(element), 'chicago');
    expect(await key(element, 'Enter')).to.equal('open');
    expect(textOf(panel(element))).to.equal('Looking…');
    answer(await sixCities('chicago'));
    await settled(element);
    expect([told(element), element.city]).to.deep.equal(['closed', 'Chicago']);
  });

  it('waits for the end of what an input method composes', async () => {
    const element = await filters();
    const asked: string[] = [];
    element.suggest = (words) => {
      asked.push(words);
      return sixCities(words);
    };
    box(element).focus();
    typeInto(box(element), 'ber', { isComposing: true });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const enter = press(box(element), 'Enter', { isComposing: true });
    expect([asked.length, enter.defaultPrevented, told(element)]).to.deep.equal([
      0,
      false,
      'closed',
    ]);
    expect(box(element).value).to.equal('ber');
    box(element).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await until(() => asked.length === 1);
    const safari = press(box(element), 'Enter', { keyCode: 229 });
    expect(safari.defaultPrevented).to.equal(false);
  });

  it('listens to the newest words only, and gives up the older ones', async () => {
    const element = await filters();
    const asked: { words: string; signal: AbortSignal; answer: (s: Suggestions) => void }[] = [];
    element.suggest = (words, signal) =>
      new Promise((answer) => asked.push({ words, signal, answer }));
    await typed(element, 'b');
    typeInto(box(element), 'c');
    await until(() => asked.length === 2);
    expect(asked[0]?.signal.aborted).to.equal(true);
    asked[1]?.answer(await sixCities('c'));
    await settled(element);
    asked[0]?.answer(await sixCities('b'));
    await settled(element);
    expect(chooseable(element)).to.deep.equal(['Cape Town', 'Chicago']);
  });

  it('says that nothing fits, and that nothing could be loaded, with a way to try again', async () => {
    const element = await filters();
    await typed(element, 'x');
    expect(textOf(panel(element))).to.equal('No learning circle has met in such a city yet.');
    await until(() => spoken(element).startsWith('No learning circle'));
    element.suggest = () => Promise.reject(new Error('offline'));
    typeInto(box(element), 'xy');
    await until(() => textOf(panel(element)).startsWith('Suggestions could not be loaded.'));
    await until(() => spoken(element).startsWith('Suggestions could not'));
    element.suggest = () => sixCities('b');
    const retry = panel(element).querySelector('button');
    retry?.focus();
    expect(told(element)).to.equal('open');
    retry?.click();
    await until(() => chooseable(element).length === 2);
    expect(element.shadowRoot?.activeElement).to.equal(box(element));
  });

  it('scrolls its list, and not the page, to what Enter would take', async () => {
    const items = Array.from({ length: 100 }, (_, i) => ({ value: `${i}`, text: `City ${i}` }));
    const element = await filters({ suggest: () => Promise.resolve({ items, hasMore: true }) });
    document.body.style.setProperty('padding-block-end', '3000px');
    const before = window.scrollY;
    await key(element, 'ArrowUp');
    await settled(element);
    expect(told(element)).to.equal('open: City 99');
    const [outer, inner] = [panel(element), options(element)[99]!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(inner!.bottom).to.be.at.most(outer!.bottom + 1);
    expect(window.scrollY).to.equal(before);
    expect(textOf(panel(element).querySelector('p'))).to.match(/^The first 100 suggestions/);
  });

  it('shows hostile texts as text, within 280 px', async () => {
    const items = hostileTexts.map((text) => ({ value: text, text, hint: text }));
    const element = await filters({ suggest: () => Promise.resolve({ items, hasMore: false }) });
    element.parentElement?.style.setProperty('inline-size', '280px');
    box(element).click();
    await settled(element);
    expect(chooseable(element)).to.have.length(hostileTexts.length);
    expect(allInside(element, '.panel img')).to.deep.equal([]);
    expect(panel(element).scrollWidth).to.be.at.most(280);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  for (const lang of ['en', 'ar']) {
    it(`has nothing that axe finds in any state, in ${lang}`, async () => {
      const element = await filters({}, lang);
      await until(() => element.renderRoot.querySelector('[role=combobox]'));
      expect(await axeFindings()).to.deep.equal([]);
      await key(element, 'ArrowDown');
      expect(await axeFindings()).to.deep.equal([]);
      await typed(element, 'x');
      expect(await axeFindings()).to.deep.equal([]);
      element.suggest = () => Promise.reject(new Error('offline'));
      typeInto(box(element), 'xy');
      await until(() => panel(element).querySelector('button'));
      expect(await axeFindings()).to.deep.equal([]);
    });
  }
});
