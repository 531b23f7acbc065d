import { expect } from '@open-wc/testing';
import { axeFindings } from '../testing/axe.js';
import { inside, textOf, until } from '../testing/mount.js';
import { pagesOf, type Answer } from '../testing/stand-in-api.js';
import {
  apiForEachTest,
  cards,
  finder,
  htmlPage,
  listOf,
  never,
  notice,
  shown,
} from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

const api = apiForEachTest();

describe('circlet-finder: languages', () => {
  it('speaks Arabic on an Arabic page, from right to left', async () => {
    const element = await finder('', '', 'ar');
    await shown(element);
    const root = inside(element, '.root');
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    expect(textOf(inside(element, '.more button'))).to.equal('عرض المزيد');
  });

  it('follows the closest lang, also when it changes', async () => {
    const element = await finder();
    await shown(element);
    (element.parentElement as HTMLElement).lang = 'ar-JO';
    await until(() => inside(element, '.root').lang === 'ar');
    element.lang = 'en-GB';
    await until(() => inside(element, '.root').lang === 'en');
    expect(api.asked).to.have.length(1);
  });

  it('speaks English where it has no words, with English dates', async () => {
    const element = await finder('', '', 'nl');
    const [card] = await shown(element);
    expect(inside(element, '.root').lang).to.equal('en');
    expect(textOf(card)).to.include('Monday');
  });
});

describe('circlet-finder: on the page', () => {
  it('keeps its results when it is moved', async () => {
    const element = await finder();
    await shown(element);
    document.querySelector('main')?.prepend(element);
    await element.updateComplete;
    expect(cards(element)).to.have.length(12);
    expect(api.asked).to.have.length(1);
  });

  it('is not there when hidden, and takes no focus at first', async () => {
    const element = await finder('hidden');
    expect(getComputedStyle(element).display).to.equal('none');
    expect(document.activeElement).to.equal(document.body);
  });

  it('lives beside another one with a state of its own', async () => {
    const one = await finder('q="one"');
    const two = await finder('q="two"');
    await shown(one);
    await shown(two);
    expect(api.asked.map(({ searchParams }) => searchParams.get('q'))).to.deep.equal([
      'one',
      'two',
    ]);
  });

  const looks: [string, Answer, (element: CircletFinder) => Promise<unknown>][] = [
    ['results', pagesOf(30, { signup_limit: 3, signup_count: 2, language: 'es' }), shown],
    ['loading', never, () => Promise.resolve()],
    ['nothing', listOf(), notice],
    ['failure', () => htmlPage(200), notice],
  ];
  for (const [look, answer, ready] of looks) {
    for (const [lang, theme] of [
      ['en', 'auto'],
      ['ar', 'auto'],
      ['de', 'auto'],
      ['fr', 'dark'],
      ['en', 'dark'],
      ['en', 'light'],
      ['en', 'dark page'],
    ] as const) {
      it(`axe finds nothing in ${look}, ${lang}, ${theme}`, async () => {
        api.answer = answer;
        if (theme === 'dark page') document.body.style.cssText = 'background:#111;color:#eee';
        const element = await finder(theme === 'dark page' ? '' : `theme="${theme}"`, '', lang);
        await until(() => element.renderRoot.querySelector('.root')?.hasAttribute('lang'));
        await ready(element);
        await element.updateComplete;
        expect(await axeFindings()).to.deep.equal([]);
      }).timeout(15_000);
    }
  }
});
