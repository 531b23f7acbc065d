import { expect } from '@open-wc/testing';
import { axeFindings } from '../testing/axe.js';
import { allInside, inside, textOf, unmountAll, until } from '../testing/mount.js';
import { filters, hostileTexts, press, typeInto, type FiltersProbe } from './filters.test-page.js';

afterEach(unmountAll);

const button = (element: FiltersProbe, name: string): HTMLElement =>
  inside(element, `.pick[data-name=${name}] > button`);
const panel = (element: FiltersProbe, name: string): HTMLElement =>
  inside(element, `#${name}-panel`);
const boxes = (element: FiltersProbe, name: string): HTMLInputElement[] =>
  allInside(element, `#${name}-panel input[type=checkbox]`) as HTMLInputElement[];
const isOpen = (element: FiltersProbe, name: string): boolean => {
  const expanded = button(element, name).getAttribute('aria-expanded');
  const hidden = panel(element, name).getClientRects().length === 0;
  expect(expanded).to.equal(String(!hidden));
  return !hidden;
};

async function open(element: FiltersProbe, name: string): Promise<void> {
  button(element, name).focus();
  button(element, name).click();
  await element.updateComplete;
}

const manyTopics = Array.from({ length: 400 }, (_, i) => ({ value: `t${i}`, text: `Topic ${i}` }));

describe('a choice of several', () => {
  it('opens and closes by its button', async () => {
    const element = await filters();
    expect(isOpen(element, 'days')).to.equal(false);
    await open(element, 'days');
    expect(isOpen(element, 'days')).to.equal(true);
    expect(boxes(element, 'days').map((box) => textOf(box.parentElement))).to.deep.equal(
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    );
    expect(textOf(panel(element, 'days').querySelector('legend'))).to.equal('Days');
    await open(element, 'days');
    expect(isOpen(element, 'days')).to.equal(false);
  });

  it('says how many are chosen, in the order of the choices', async () => {
    const element = await filters();
    await open(element, 'days');
    boxes(element, 'days')[6]?.click();
    await element.updateComplete;
    boxes(element, 'days')[0]?.click();
    await element.updateComplete;
    expect(element.days).to.deep.equal(['monday', 'sunday']);
    expect(textOf(button(element, 'days'))).to.equal('Days (2)');
    boxes(element, 'days')[6]?.click();
    await element.updateComplete;
    expect(element.days).to.deep.equal(['monday']);
  });

  it('closes by Escape, which closes nothing else and gives the focus back', async () => {
    const element = await filters();
    await open(element, 'days');
    boxes(element, 'days')[2]?.focus();
    const event = press(inside(element, '#days-panel label:nth-child(3) input'), 'Escape');
    await element.updateComplete;
    expect(event.defaultPrevented).to.equal(true);
    expect(isOpen(element, 'days')).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'days'));
    expect(press(button(element, 'days'), 'Escape').defaultPrevented).to.equal(false);
  });

  it('closes when somebody presses elsewhere, or the focus goes on', async () => {
    const element = await filters();
    await open(element, 'days');
    panel(element, 'days').dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(isOpen(element, 'days')).to.equal(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await element.updateComplete;
    expect(isOpen(element, 'days')).to.equal(false);

    await open(element, 'days');
    boxes(element, 'days')[0]?.focus();
    expect(isOpen(element, 'days')).to.equal(true);
    inside(element, 'select').focus();
    await element.updateComplete;
    expect(isOpen(element, 'days')).to.equal(false);
  });

  it('asks for choices when they are about to be seen, and again after a failure', async () => {
    const element = await filters();
    expect(element.wanted).to.deep.equal([]);
    await open(element, 'topics');
    expect(element.wanted).to.deep.equal(['topics']);
    expect(textOf(panel(element, 'topics'))).to.equal('Loading…');
    element.set({ topicChoices: 'failed' });
    await element.updateComplete;
    expect(textOf(panel(element, 'topics'))).to.equal('The choices could not be loaded. Try again');
    const retry = panel(element, 'topics').querySelector('button');
    retry?.focus();
    retry?.click();
    element.set({ topicChoices: 'loading' });
    await element.updateComplete;
    expect(element.wanted).to.deep.equal(['topics', 'topics']);
    expect(isOpen(element, 'topics')).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'topics'));
    element.set({ topicChoices: manyTopics });
    await element.updateComplete;
    expect(boxes(element, 'topics')).to.have.length(400);
  });

  it('narrows hundreds of choices by a box, which sends no form', async () => {
    const element = await filters({ topicChoices: manyTopics, topics: ['t399'] });
    await open(element, 'topics');
    expect(panel(element, 'topics').getBoundingClientRect().height).to.be.below(450);
    const narrow = inside<HTMLInputElement>(element, '.narrow');
    expect(narrow.getAttribute('aria-label')).to.equal('Find in: Topics');
    typeInto(narrow, 'TOPIC 39');
    await element.updateComplete;
    const left = boxes(element, 'topics');
    expect(left.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['t39', false],
      ...Array.from({ length: 10 }, (_, i) => [`t39${i}`, i === 9]),
    ]);
    expect(press(narrow, 'Enter').defaultPrevented).to.equal(true);
    left[0]?.click();
    expect(element.topics).to.deep.equal(['t39', 't399']);
    typeInto(narrow, 'nothing like it');
    await element.updateComplete;
    expect(textOf(panel(element, 'topics').querySelector('[role=status]'))).to.equal(
      'Nothing fits these words.',
    );
  });

  it('has no box to narrow a few', async () => {
    const element = await filters();
    await open(element, 'days');
    expect(element.renderRoot.querySelector('.narrow')).to.equal(null);
  });

  it('shows what is chosen although nobody offers it', async () => {
    const element = await filters({ topicChoices: manyTopics.slice(0, 2), topics: ['gone'] });
    await open(element, 'topics');
    expect(boxes(element, 'topics').map(({ value }) => value)).to.deep.equal(['gone', 't0', 't1']);
    boxes(element, 'topics')[0]?.click();
    await element.updateComplete;
    expect(element.topics).to.deep.equal([]);
    expect(boxes(element, 'topics')).to.have.length(2);
  });

  it('lets go of its listeners when it leaves the page', async () => {
    const element = await filters();
    await open(element, 'days');
    element.remove();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.append(element);
    await element.updateComplete;
    expect(isOpen(element, 'days')).to.equal(false);
    element.remove();
  });

  it('stays within 280 px, whatever the texts are', async () => {
    const topicChoices = hostileTexts.map((text, i) => ({ value: `t${i}`, text }));
    const element = await filters({ topicChoices });
    element.parentElement?.style.setProperty('inline-size', '280px');
    for (const name of ['days', 'topics']) {
      await open(element, name);
      const { left, right } = panel(element, name).getBoundingClientRect();
      const outer = element.getBoundingClientRect();
      expect(left).to.be.at.least(outer.left);
      expect(right).to.be.at.most(outer.right);
      expect(panel(element, name).scrollWidth).to.be.at.most(280);
    }
    expect(allInside(element, '.panel img')).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  for (const lang of ['en', 'ar']) {
    it(`has nothing that axe finds, open and closed, in ${lang}`, async () => {
      const element = await filters({ topicChoices: manyTopics.slice(0, 20) }, lang);
      await until(() => element.renderRoot.querySelector('.pick'));
      expect(await axeFindings()).to.deep.equal([]);
      await open(element, 'topics');
      expect(await axeFindings()).to.deep.equal([]);
      element.set({ topicChoices: 'failed' });
      await element.updateComplete;
      expect(await axeFindings()).to.deep.equal([]);
    });
  }
});

describe('a choice of one', () => {
  it('is a labelled select that follows from both sides', async () => {
    const element = await filters();
    const select = inside<HTMLSelectElement>(element, 'select');
    expect(textOf(select.labels[0]?.querySelector('span'))).to.equal('Sort by');
    expect(select.value).to.equal('soonest');
    select.value = 'name';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(element.order).to.equal('name');
    element.set({ order: 'newest' });
    await element.updateComplete;
    expect(select.value).to.equal('newest');
    element.set({ order: 'soonest' });
    await element.updateComplete;
    expect(select.value).to.equal('soonest');
  });
});
