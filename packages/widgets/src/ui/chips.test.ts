import { expect } from '@open-wc/testing';
import { axeFindings } from '../testing/axe.js';
import { allInside, inside, textOf, unmountAll } from '../testing/mount.js';
import { filters, hostileTexts, type FiltersProbe } from './filters.test-page.js';

afterEach(unmountAll);

const shown = (element: FiltersProbe): string[] =>
  allInside(element, '.chip').map((chip) => textOf(chip));
const focused = (element: FiltersProbe): string => textOf(element.shadowRoot?.activeElement);

/** Presses the button that has the focus, and waits until all is drawn. */
async function pressFocused(element: FiltersProbe): Promise<void> {
  (element.shadowRoot?.activeElement as HTMLElement).click();
  await element.updateComplete;
  await element.updateComplete;
}

describe('chips', () => {
  it('are a named list of buttons that say what they remove', async () => {
    const element = await filters({ days: ['sunday', 'monday'] });
    const list = inside(element, '.chips');
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.getAttribute('aria-label')).to.equal('Active filters');
    const names = allInside(element, '.chip').map((chip) => chip.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Remove sunday', 'Remove monday']);
    expect(shown(element)).to.deep.equal(['sunday', 'monday']);
  });

  it('are not there when nothing is filtered by', async () => {
    const element = await filters();
    expect(element.renderRoot.querySelector('.chips')).to.equal(null);
  });

  it('clear all at once only where there are several', async () => {
    const element = await filters({ days: ['sunday'] });
    expect(element.renderRoot.querySelector('.chips .plain')).to.equal(null);
    element.set({ topics: ['music'] });
    await element.updateComplete;
    inside(element, '.chips .plain').focus();
    await pressFocused(element);
    expect(shown(element)).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.first'));
  });

  it('hand the focus to the next one, then to the one before, then to the first control', async () => {
    const element = await filters({ days: ['a', 'b', 'c'] });
    allInside(element, '.chip')[1]?.focus();
    await pressFocused(element);
    expect([shown(element), focused(element)]).to.deep.equal([['a', 'c'], 'c']);
    await pressFocused(element);
    expect([shown(element), focused(element)]).to.deep.equal([['a'], 'a']);
    await pressFocused(element);
    expect(shown(element)).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.first'));
  });

  it('give the focus to a button of its own, so that it is read', async () => {
    const element = await filters({ days: ['a', 'b'] });
    const [first] = allInside(element, '.chip');
    first?.focus();
    await pressFocused(element);
    expect(element.shadowRoot?.activeElement).not.to.equal(first);
    expect(first?.isConnected).to.equal(false);
  });

  it('leave the focus alone that was never theirs', async () => {
    const element = await filters({ days: ['a', 'b'] });
    allInside(element, '.chip')[0]?.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['b']);
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('show hostile texts as text, cut to the room there is', async () => {
    const element = await filters({ days: hostileTexts, topics: [''] });
    element.parentElement?.style.setProperty('inline-size', '280px');
    expect(allInside(element, '.chips img')).to.deep.equal([]);
    expect(allInside(element, '.chip bdi').map((each) => each.textContent)).to.deep.equal([
      ...hostileTexts,
      '',
    ]);
    for (const chip of allInside(element, '.chip')) {
      expect(chip.getBoundingClientRect().width).to.be.at.most(280);
    }
    expect(element.scrollWidth).to.be.at.most(280);
  });

  for (const lang of ['en', 'ar']) {
    it(`have nothing that axe finds, in ${lang}`, async () => {
      await filters({ days: ['sunday', 'monday'] }, lang);
      expect(await axeFindings()).to.deep.equal([]);
    });
  }
});
