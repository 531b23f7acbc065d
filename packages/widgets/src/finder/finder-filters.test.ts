import { expect } from '@open-wc/testing';
import { axeFindings } from '../testing/axe.js';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import { apiForEachTest, finder, shown, type } from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

const api = apiForEachTest();

const chips = (element: CircletFinder): string[] => allInside(element, '.chip').map(textOf);
const asked = (name: string): string | null | undefined => api.asked.at(-1)?.searchParams.get(name);
const focused = (element: CircletFinder): string => textOf(element.shadowRoot?.activeElement);

/** A finder whose further controls are there. */
async function withFilters(filters: string, attributes = ''): Promise<CircletFinder> {
  const element = await finder(`filters="${filters}" ${attributes}`);
  await shown(element);
  await until(() => allInside(element, '.form > .late').every((each) => each.childElementCount));
  return element;
}

async function chooseDay(element: CircletFinder, day: string): Promise<void> {
  const button = inside(element, '.pick[data-name=days] button');
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  const box = await until(() =>
    element.renderRoot.querySelector<HTMLElement>(`.boxes [value=${day}]`),
  );
  box.click();
}

describe('circlet-finder: further controls', () => {
  it('have their places from the start, of the height that they get', async () => {
    const element = await finder('filters="q city days signup language order"');
    const places = allInside(element, '.form > .late');
    expect(places).to.have.length(5);
    const before = places.map((each) => each.getBoundingClientRect());
    await shown(element);
    await until(() => places.every((each) => each.childElementCount > 0));
    const after = places.map((each) => each.getBoundingClientRect());
    expect(after.map(({ top, height }) => [top, height])).to.deep.equal(
      before.map(({ top, height }) => [top, height]),
    );
  });

  it('ask the first question as if they were not there', async () => {
    await withFilters('q city days signup language order');
    expect(
      api.asked.filter(({ pathname }) => pathname.endsWith('/learningcircles/')),
    ).to.have.length(1);
  });

  it('choose days, order and sign-up', async () => {
    const element = await withFilters('days signup order');
    await chooseDay(element, 'sunday');
    await until(() => asked('weekdays'));
    expect(asked('weekdays')).to.equal('6,-1');
    const [signup, order] = allInside(element, 'select') as HTMLSelectElement[];
    signup!.value = 'all';
    signup!.dispatchEvent(new Event('change'));
    order!.value = 'name';
    order!.dispatchEvent(new Event('change'));
    await until(() => asked('order') === 'name');
    expect(asked('signup')).to.equal(null);
    await until(() => chips(element).length === 2);
    expect(chips(element)).to.deep.equal(['Sunday', 'Sign-up: All']);
  });

  it('are accessible with a panel open and with chips', async () => {
    const element = await withFilters('q city days signup language order');
    await chooseDay(element, 'monday');
    await until(() => chips(element).length === 1);
    // Results that are about to be replaced are faint.
    await until(() => getComputedStyle(inside(element, '.results')).opacity === '1');
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('offer the languages of the circles that can be found', async () => {
    const element = await withFilters('language');
    inside(element, '.pick[data-name=language] button').click();
    await until(() => allInside(element, '.boxes label').length > 0);
    expect(asked('limit')).to.equal('100');
    expect(allInside(element, '.boxes label').map(textOf)).to.include('English');
  });
});

describe('circlet-finder: chips', () => {
  it('are what the visitor has chosen, not what the webmaster has', async () => {
    const element = await finder('place="online" city="Springfield"');
    await shown(element);
    expect(chips(element)).to.deep.equal([]);
    type(element, 'python');
    await until(() => chips(element).length > 0);
    expect(chips(element)).to.deep.equal(['python']);
  });

  it('are removed by keyboard, the focus going on to the next and then to the search box', async () => {
    const element = await withFilters('q days', 'days="monday"');
    type(element, 'python');
    await chooseDay(element, 'sunday');
    await until(() => chips(element).length === 2);
    const [first] = allInside(element, '.chip');
    first!.focus();
    first!.click();
    await until(() => chips(element).length === 1);
    await until(() => focused(element) === 'Sunday');
    allInside(element, '.chip')[0]!.click();
    await until(() => chips(element).length === 0);
    expect(element.days).to.equal('monday');
    await until(() => element.shadowRoot?.activeElement?.matches('input[type=search]'));
  });

  it('clear all to what the attributes say', async () => {
    const element = await withFilters('q place days', 'days="monday" q="art"');
    type(element, 'python');
    await chooseDay(element, 'sunday');
    await until(() => chips(element).length === 2);
    inside(element, '.chips .plain').click();
    await until(() => chips(element).length === 0);
    expect([element.q, element.days]).to.deep.equal(['art', 'monday']);
  });
});
