import { expect } from '@open-wc/testing';
import { axeFindings } from '../testing/axe.js';
import { inside, textOf, until } from '../testing/mount.js';
import {
  apiForEachTest,
  cards,
  catalog,
  coursesTo,
  never,
  notice,
  shown,
  withFilters,
} from './catalog.test-page.js';
import { circleOf, closeAfterEachTest, details, openCourse } from './catalog-details.test-page.js';

closeAfterEachTest();
const api = apiForEachTest();

const rated = {
  ...{ overall_rating: 4.5, total_ratings: 37, rating_step_counts: '{"5": 26, "1": 11}' },
  ...{ topics: ['Art', 'Film', 'Music', 'Poetry'], learning_circles: 3 },
};

describe('circlet-catalog: nothing for axe', () => {
  for (const [lang, theme] of [
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
  ]) {
    it(`in results, an open panel, chips and a course's details, ${lang}, ${theme}`, async () => {
      api.world.seed({
        courses: coursesTo(12, rated),
        circles: [{ id: 11, name: 'Open circle', course: { id: 1, title: 'Course 001' } }],
      });
      const element = await catalog(`theme="${theme}"`, '', lang);
      await withFilters(element);
      const pick = inside(element, '.pick[data-name=topics]');
      pick.querySelector('button')?.click();
      const box = await until(() => pick.querySelector<HTMLElement>('label'));
      box.click();
      await until(() => element.renderRoot.querySelector('.chip'));
      // Results that are about to be replaced are faint.
      await until(() => getComputedStyle(inside(element, '.results')).opacity === '1');
      expect(await axeFindings()).to.deep.equal([]);
      await openCourse(element);
      await circleOf(element, 'open');
      for (const each of details(element)?.querySelectorAll('details') ?? []) each.open = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await axeFindings()).to.deep.equal([]);
    });
  }

  it('while loading', async () => {
    api.page.answer = never;
    await catalog();
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('where nothing was found, and where the API fails, with the page’s own content', async () => {
    const element = await catalog('q="zzz"', '<a href="/courses">All courses</a>');
    await notice(element);
    expect(await axeFindings()).to.deep.equal([]);
    api.page.answer = () => new Response('<h1>Oops</h1>');
    await element.reload();
    expect(textOf(await notice(element))).to.include('could not be shown');
    expect(inside<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
    expect(await axeFindings()).to.deep.equal([]);
  });
});

describe('circlet-catalog: hostile courses', () => {
  const hostile = {
    ...{ title: 'W'.repeat(300), provider: 'P'.repeat(200), caption: 'C'.repeat(500) },
    ...{ language: 'zz-nothing', format: '<b>New</b>' as 'Book' },
    keywords: Array.from({ length: 300 }, (_, at) => `${'k'.repeat(80)}${at}`),
    topics: Array.from({ length: 40 }, (_, at) => `${'t'.repeat(80)}${at}`),
  };
  for (const rating of [6, -1, 0.3]) {
    it(`fit into 320 px and are no stars with a rating of ${rating}`, async () => {
      document.body.style.inlineSize = '320px';
      document.body.style.margin = '0';
      api.world.seed({
        courses: [{ ...hostile, id: 1, overall_rating: rating, total_ratings: 9 }],
      });
      const element = await catalog('q="W"');
      const [card] = await shown(element);
      expect(textOf(card)).to.include('9 ratings').and.not.include('of 5');
      expect(element.scrollWidth).to.be.at.most(320);
      const opened = await openCourse(element);
      for (const each of opened.querySelectorAll('details')) each.open = true;
      expect(opened.scrollWidth).to.be.at.most(320);
      expect(element.scrollWidth).to.be.at.most(320);
      expect(opened.querySelectorAll('.tags li')).to.have.length(340);
    });
  }
});

describe('circlet-catalog: the page’s address', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(history.state, '', address);
  });

  it('is read before the first question, which is asked once, and written by choices', async () => {
    const url = new URL(address);
    url.searchParams.set('other', 'a b');
    url.searchParams.set('c-q', 'Course 02');
    url.searchParams.set('c-order', 'nonsense');
    history.replaceState(null, '', url);
    const element = await catalog('url-sync="c"');
    await until(() => cards(element).length === 10);
    expect(api.page.asked.map(({ search }) => search)).to.deep.equal([
      '?q=Course+02&order=title&limit=12',
    ]);
    element.guide = true;
    await until(() => new URLSearchParams(location.search).get('c-guide') === 'yes');
    expect(new URLSearchParams(location.search).get('other')).to.equal('a b');
  });
});
