import { expect } from '@open-wc/testing';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import {
  apiForEachTest,
  cards,
  catalog,
  coursesTo,
  shown,
  withFilters,
} from './catalog.test-page.js';
import { focusIn, press } from './catalog-details.test-page.js';
import type { CircletCatalog } from './catalog.js';

const api = apiForEachTest();

const chipTexts = (element: CircletCatalog): string[] => allInside(element, '.chip').map(textOf);
const lastAsked = (name: string): string | null | undefined =>
  api.page.asked
    .filter(({ pathname }) => pathname === '/api/courses/')
    .at(-1)
    ?.searchParams.get(name);

/** Opens the panel of a choice of several, and ticks one once it is there. */
async function tick(element: CircletCatalog, name: string, text: string): Promise<void> {
  const pick = inside(element, `.pick[data-name=${name}]`);
  if (pick.querySelector('button')?.getAttribute('aria-expanded') !== 'true')
    pick.querySelector('button')?.click();
  const box = await until(() =>
    [...pick.querySelectorAll('label')].find((label) =>
      textOf(label).toLowerCase().startsWith(text.toLowerCase()),
    ),
  );
  box.click();
  await element.updateComplete;
}

describe('circlet-catalog: filters', () => {
  beforeEach(() => {
    api.world.seed({
      courses: [
        ...coursesTo(8, { topics: ['Art', 'Film'], language: 'es' }),
        { id: 9, title: 'Course 009', topics: ['Music'], language: 'ar', oer: true },
      ],
      topics: { art: 'Art', film: 'Film', music: 'Music' },
    });
  });

  it('offer topics by their titles and ask by their slugs; no request before they are wanted', async () => {
    const element = await withFilters(await catalog());
    expect(api.page.asked).to.have.length(1);
    await tick(element, 'topics', 'Music');
    await until(() => cards(element).length === 1);
    expect(lastAsked('topics')).to.equal('music');
    expect(chipTexts(element)).to.deep.equal(['Music']);
    expect(textOf(inside(element, '.pick[data-name=topics] button'))).to.equal('Topics (1)');
  });

  it('offer languages by their own names and ask by their codes', async () => {
    const element = await withFilters(await catalog());
    await tick(element, 'languages', 'español');
    await until(() => cards(element).length === 8);
    expect(lastAsked('languages')).to.equal('es');
    expect(chipTexts(element)).to.deep.equal(['Spanish']);
  });

  it('say so when the choices cannot be had, and try again', async () => {
    const element = await withFilters(await catalog());
    const { answer } = api.page;
    api.page.answer = () => new Response('<h1>Oops</h1>');
    const pick = inside(element, '.pick[data-name=topics]');
    pick.querySelector('button')?.click();
    await until(() => textOf(pick).includes('could not be loaded'));
    api.page.answer = answer;
    pick.querySelector<HTMLElement>('.panel button')?.click();
    await until(() => textOf(pick).includes('Music'));
  });

  it('order, and ask for licence and guide, each by a control of its own', async () => {
    const element = await withFilters(await catalog());
    const order = inside<HTMLSelectElement>(element, '.filters select');
    order.value = 'rated';
    order.dispatchEvent(new Event('change'));
    await until(() => lastAsked('order') === 'overall_rating');
    const licence = [...allInside(element, '.filters > button')].find(
      (button) => textOf(button) === 'Open licence',
    );
    licence?.click();
    await until(() => lastAsked('oer') === 'true');
    expect(licence?.getAttribute('aria-pressed')).to.equal('true');
    expect(chipTexts(element)).to.deep.equal(['Open licence']);
  });

  it('are taken back one by one and all at once, to what the webmaster wrote', async () => {
    const element = await withFilters(await catalog('topics="film" q="course"'));
    await tick(element, 'languages', 'español');
    await tick(element, 'topics', 'Music');
    await until(() => allInside(element, '.chip').length === 2);
    expect(chipTexts(element)).to.deep.equal(['Music', 'Spanish']);
    const music = inside(element, '.chip');
    expect(music.getAttribute('aria-label')).to.equal('Remove Music');
    music.focus();
    music.click();
    await until(() => chipTexts(element).join() === 'Spanish');
    expect(textOf(focusIn(element))).to.equal('Spanish');
    await tick(element, 'topics', 'Music');
    await until(() => allInside(element, '.chips .plain').length === 1);
    inside(element, '.chips .plain').click();
    await until(() => allInside(element, '.chips').length === 0);
    expect([element.topics, element.q, element.languages]).to.deep.equal(['film', 'course', '']);
  });

  it('are those that the webmaster chose, in that order', async () => {
    const element = await withFilters(await catalog('filters="order topics q"'));
    expect(allInside(element, '.filters > *').map((each) => each.className)).to.deep.equal([
      'select',
      'pick',
    ]);
    const form = inside(element, '.form');
    expect([...form.children].at(-1)?.className).to.equal('search');
  });

  it('are none with an empty box for words alone, and no code waits for them', async () => {
    const element = await catalog('filters="q"');
    await shown(element);
    expect(allInside(element, '.filters, .toggle')).to.have.length(0);
  });

  it('stand behind a button where there is no room, opened by it without a shift before', async () => {
    document.body.style.inlineSize = '320px';
    const element = await withFilters(await catalog());
    const toggle = inside(element, '.toggle');
    const row = inside(element, '.filters');
    expect(row.getClientRects()).to.have.length(0);
    expect(toggle.getClientRects()).to.have.length(1);
    toggle.click();
    await element.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(row.getClientRects()).to.have.length(1);
    expect(element.scrollWidth).to.be.at.most(320);
    await tick(element, 'topics', 'Art');
    press(inside(element, '.pick[data-name=topics] input'), 'Escape');
    await element.updateComplete;
    expect(textOf(focusIn(element))).to.equal('Topics (1)');
  });

  it('keep their place from the start, so that nothing moves when they come', async () => {
    document.body.style.inlineSize = '1000px';
    const element = await catalog();
    await shown(element);
    const before = inside(element, '.count').getBoundingClientRect().top;
    await withFilters(element);
    await element.updateComplete;
    expect(inside(element, '.count').getBoundingClientRect().top).to.equal(before);
  });
});
