import { expect } from '@open-wc/testing';
import { setWords } from '../foundation/set-words.js';
import { en } from '../locales/finder/en.js';
import { inside, textOf, until } from '../testing/mount.js';
import { pagesOf } from '../testing/stand-in-api.js';
import { plainSentences, wordsInSight } from '../testing/words-in-sight.js';
import { apiForEachTest, cards, finder, listOf, notice, shown } from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

const api = apiForEachTest();
/** English, but for words that another language has as well. */
const english = new Set(plainSentences(en));
for (const word of ['Facilitator', 'Online']) english.delete(word);

/** What a finder says in English once it speaks another language. */
async function englishIn(element: CircletFinder, lang: string): Promise<string[]> {
  await until(() => element.renderRoot.querySelector('.root')?.getAttribute('lang') === lang);
  await element.updateComplete;
  return wordsInSight(element.renderRoot).filter((text) => english.has(text));
}

describe('circlet-finder: in other languages', () => {
  for (const lang of ['es', 'fr', 'de', 'pt', 'pl', 'ro', 'fi', 'af']) {
    it(`leaves no English in sight in ${lang}`, async () => {
      api.answer = pagesOf(30, { signup_limit: 3, signup_count: 2 });
      const element = await finder('', '', lang);
      await shown(element);
      expect(await englishIn(element, lang)).to.deep.equal([]);
      api.answer = listOf();
      element.q = 'nothing at all';
      await notice(element);
      expect(await englishIn(element, lang)).to.deep.equal([]);
    });
  }

  it('writes dates and numbers as the region of the page does', async () => {
    const element = await finder('', '', 'de-CH');
    const [card] = await shown(element);
    await until(() => inside(element, '.root').lang === 'de');
    expect(textOf(card)).to.include('Montag');
  });

  for (const tag of ['pt-br', 'zh-Hant', 'es-419', 'PT'])
    it(`knows what to do on a page in ${tag}`, async () => {
      const element = await finder('', '', tag);
      await shown(element);
      const code = tag.slice(0, 2).toLowerCase();
      const expected = code === 'zh' ? 'en' : code;
      await until(() => inside(element, '.root').lang === expected);
    });
});

describe('circlet-finder: words of the page itself', () => {
  const original = console.warn;
  let warned: string[];
  beforeEach(() => {
    warned = [];
    console.warn = (sentence: string) => void warned.push(sentence);
  });
  afterEach(() => {
    console.warn = original;
    for (const each of document.querySelectorAll('[data-circlet-words]')) each.remove();
  });

  /** Puts words into the page as a webmaster does. */
  function write(text: string, attributes: string): void {
    document.head.insertAdjacentHTML(
      'beforeend',
      `<script type="application/json" data-circlet-words ${attributes}>${text}</script>`,
    );
  }

  it('take the place of ours, in English too', async () => {
    write('{ "finder": { "searchButton": "Go", "more": "And <b>more</b>" } }', 'lang="en"');
    const element = await finder('', '', 'en-GB');
    await shown(element);
    await until(() => textOf(inside(element, '.more button')) === 'And <b>more</b>');
    expect(wordsInSight(element.renderRoot)).to.include('Go');
    expect(inside(element, '.root').lang).to.equal('en');
    expect(warned).to.deep.equal([]);
  });

  it('agree with numbers', async () => {
    write(
      JSON.stringify({
        circle: { seatsLeft: { one: 'Just {left} chair', other: 'Just {left} chairs' } },
        finder: { count: { all: '{total} in all', part: '{shown} from {total}', more: 'many' } },
      }),
      'lang="en"',
    );
    api.answer = pagesOf(30, { signup_limit: 3, signup_count: 2 });
    const element = await finder();
    await until(() => textOf(cards(element)[0]).includes('Just 1 chair'));
    expect(wordsInSight(element.renderRoot)).to.include('12 from 30');
  });

  it('make a language of their own, the rest in English', async () => {
    write('{ "finder": { "searchButton": "Zoek" } }', 'lang="nl"');
    const element = await finder('', '', 'nl-BE');
    const [card] = await shown(element);
    await until(() => wordsInSight(element.renderRoot).includes('Zoek'));
    expect(inside(element, '.root').lang).to.equal('nl');
    expect(wordsInSight(element.renderRoot)).to.include('Near me');
    expect(textOf(card)).to.include('maandag');
  });

  it('make a language that is written from right to left', async () => {
    write('{ "finder": { "searchButton": "חיפוש" } }', 'lang="he" dir="rtl"');
    const element = await finder('', '', 'he');
    await until(() => inside(element, '.root').dir === 'rtl');
  });

  it('come from a script that calls setWords', async () => {
    setWords('es', { finder: { searchButton: 'Encuéntralo' } });
    const element = await finder('', '', 'es-MX');
    await until(() => wordsInSight(element.renderRoot).includes('Encuéntralo'));
    expect(wordsInSight(element.renderRoot)).to.include('Cerca de mí');
  });

  it('are left alone where they do not fit, and the webmaster is told', async () => {
    write('{ "finder": { "serchButton": "Go", "more": 7, "trouble": "Oh", "count": "{n}" } }', '');
    write('{ "finder": { "count": { "one": "a" } }, "fnder": {}, "circle": [] }', 'lang="en"');
    write('{ "__proto__": { "x": 1 }, "finder": { "constructor": "x", "language": "xx" } }', '');
    write('<b>no JSON', 'lang="en"');
    write('{ "finder": { "more": "x" } }', 'lang="not a tag"');
    const element = await finder();
    await shown(element);
    await until(() => warned.length > 0);
    expect(textOf(inside(element, '.more button'))).to.equal('Show more');
    expect(inside(element, '.root').lang).to.equal('en');
    const told = warned.join('\n');
    for (const name of [
      'finder.serchButton',
      'finder.more',
      'finder.trouble',
      'finder.count',
      'fnder',
      'circle',
      'finder.constructor',
      'finder.language',
      '__proto__',
      'not a tag',
    ])
      expect(told).to.include(name);
  });
});
