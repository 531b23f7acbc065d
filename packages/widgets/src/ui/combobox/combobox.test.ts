import { expect } from '@open-wc/testing';
import { inside, textOf, unmountAll } from '../../testing/mount.js';
import { filters, typeInto } from '../filters.test-page.js';
import { box, chooseable, key, options, settled, told, typed } from './combobox.test-page.js';

afterEach(unmountAll);

describe('a combobox', () => {
  it('is told of as one', async () => {
    const element = await filters();
    const input = box(element);
    expect(textOf(input.labels?.[0]?.querySelector('span'))).to.equal('City');
    expect(input.getAttribute('aria-autocomplete')).to.equal('list');
    const list = inside(element, `#${input.getAttribute('aria-controls')}`);
    expect(list.getAttribute('role')).to.equal('listbox');
    expect(list.getAttribute('aria-label')).to.equal('City');
    expect(told(element)).to.equal('closed');
    box(element).focus();
    expect(told(element)).to.equal('closed');
  });

  it('goes through its list by the arrows, round and round', async () => {
    const element = await filters();
    box(element).focus();
    expect(await key(element, 'ArrowDown')).to.equal('open: Berlin');
    expect(await key(element, 'ArrowDown')).to.equal('open: Boston');
    expect(await key(element, 'ArrowUp')).to.equal('open: Berlin');
    expect(await key(element, 'ArrowUp')).to.equal('open: São Paulo');
    expect(await key(element, 'ArrowDown')).to.equal('open: Berlin');
    expect(box(element).value).to.equal('');
    expect(element.city).to.equal('');
    expect(await key(element, 'Enter')).to.equal('closed');
    expect([box(element).value, element.city]).to.deep.equal(['Berlin', 'Berlin']);
    expect(element.shadowRoot?.activeElement).to.equal(box(element));
  });

  it('opens at its end by the upper arrow', async () => {
    const element = await filters();
    expect(await key(element, 'ArrowUp')).to.equal('open: São Paulo');
  });

  it('opens and closes by arrows with Alt, without taking anything', async () => {
    const element = await filters();
    expect(await key(element, 'Alt+ArrowDown')).to.equal('open');
    expect(await key(element, 'Alt+ArrowUp')).to.equal('closed');
    expect(element.city).to.equal('');
  });

  it('gives the attention back to the box by keys that move the caret', async () => {
    const element = await filters();
    for (const name of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await key(element, 'ArrowDown');
      expect(await key(element, name)).to.equal('open, passed on');
    }
  });

  it('closes by Escape first, then puts back what was chosen, then passes it on', async () => {
    const element = await filters({ city: 'Nairobi' });
    await typed(element, 'b');
    expect(await key(element, 'Escape')).to.equal('closed');
    expect(box(element).value).to.equal('b');
    expect(await key(element, 'Escape')).to.equal('closed');
    expect(box(element).value).to.equal('Nairobi');
    expect(await key(element, 'Escape')).to.equal('closed, passed on');
    expect(element.city).to.equal('Nairobi');
  });

  it('takes nothing by Tab: what was only typed makes room for what was chosen', async () => {
    const element = await filters({ city: 'Nairobi' });
    await typed(element, 'b');
    expect(await key(element, 'ArrowDown')).to.equal('open: Berlin');
    expect(await key(element, 'Tab')).to.equal('open: Berlin, passed on');
    inside(element, 'select').focus();
    await settled(element);
    expect([told(element), box(element).value, element.city]).to.deep.equal([
      'closed',
      'Nairobi',
      'Nairobi',
    ]);
  });

  it('takes by Enter what is named in full or is the only one, and sends no form by it', async () => {
    const element = await filters();
    await typed(element, 'boston');
    expect(await key(element, 'Enter')).to.equal('closed');
    expect(element.city).to.equal('Boston');
    await typed(element, 'chi');
    await key(element, 'Enter');
    expect(element.city).to.equal('Chicago');
    await typed(element, 'b');
    expect(await key(element, 'Enter')).to.equal('open');
    expect(element.city).to.equal('Chicago');
  });

  it('lets Enter send the form when there is nothing to take', async () => {
    const element = await filters({ city: 'Nairobi' });
    expect(await key(element, 'Enter')).to.equal('closed, passed on');
  });

  it('is chosen from by pressing, and keeps the focus', async () => {
    const element = await filters();
    box(element).focus();
    box(element).click();
    await settled(element);
    expect(told(element)).to.equal('open');
    const chosen = options(element)[3];
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    chosen?.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    chosen?.click();
    await settled(element);
    expect([told(element), element.city]).to.deep.equal(['closed', 'Chicago']);
    expect(element.shadowRoot?.activeElement).to.equal(box(element));
  });

  it('closes when somebody presses elsewhere', async () => {
    const element = await filters();
    box(element).click();
    await settled(element);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settled(element);
    expect(told(element)).to.equal('closed');
  });

  it('shows everything when it is opened with something chosen', async () => {
    const element = await filters({ city: 'Nairobi' });
    expect(await key(element, 'Alt+ArrowDown')).to.equal('open');
    expect(chooseable(element)).to.have.length(6);
  });

  it('lets go of what was chosen when the box is emptied', async () => {
    const element = await filters({ city: 'Nairobi' });
    await typed(element, '');
    expect(element.city).to.equal('');
    element.set({ city: 'Berlin' });
    await settled(element);
    typeInto(box(element), ' ');
    inside(element, 'select').focus();
    await settled(element);
    expect([box(element).value, element.city]).to.deep.equal(['', '']);
  });

  it('follows what is chosen elsewhere', async () => {
    const element = await filters({ city: 'Nairobi' });
    expect(box(element).value).to.equal('Nairobi');
    element.set({ city: '' });
    await settled(element);
    expect(box(element).value).to.equal('');
  });
});
