import { expect } from '@open-wc/testing';
import { inside, textOf, until } from '../testing/mount.js';
import {
  control,
  fillIn,
  filledIn,
  handTimer,
  ready,
  receipt,
  send,
  signup,
  signupApiForEachTest,
  standing,
} from './signup.test-page.js';

signupApiForEachTest();

describe('circlet-signup: a shared computer', () => {
  async function kiosk() {
    const timer = handTimer();
    const element = await signup('kiosk="60"');
    element.timer = timer;
    await fillIn(element);
    return { element, timer };
  }
  const empty = {
    name: '',
    email: '',
    goal: '',
    support: '',
    mobile: '',
    newsletter: false,
    consent: false,
  };

  it('keeps browsers from filling in', async () => {
    const { element } = await kiosk();
    const form = await ready(element);
    expect(form.autocomplete).to.equal('off');
    for (const name of ['name', 'email', 'mobile', 'support'])
      expect(control(element, name).autocomplete).to.equal('off');
  });

  it('counts the last twenty seconds in sight and aloud, then forgets', async () => {
    const { element, timer } = await kiosk();
    const first = inside(element, 'form');
    control(element, 'name').focus();
    timer.pass(39_900);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.countdown')).to.equal(null);
    timer.pass(100);
    await element.updateComplete;
    expect(textOf(inside(element, '.countdown'))).to.include('cleared in 20 seconds');
    await until(() => textOf(inside(element, '.spoken[role=status]')).includes('20 seconds'));
    timer.pass(8_000);
    await element.updateComplete;
    expect(textOf(inside(element, '.countdown'))).to.include('cleared in 12 seconds');
    expect(textOf(inside(element, '.spoken[role=status]'))).to.include('20 seconds');
    timer.pass(12_000);
    await element.updateComplete;
    expect(standing(element)).to.deep.equal(empty);
    expect(inside(element, 'form')).not.to.equal(first);
    await until(() => element.shadowRoot?.activeElement?.matches('.heading'));
    await until(
      () => textOf(inside(element, '.spoken[role=status]')) === 'Everything was cleared.',
    );
    timer.pass(600_000);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.countdown')).to.equal(null);
  });

  const signs: [string, () => Event][] = [
    ['a key', () => new KeyboardEvent('keydown', { key: 'Shift' })],
    ['a touch', () => new PointerEvent('pointerdown')],
    ['the mouse', () => new PointerEvent('pointermove', { screenX: 9, screenY: 9 })],
    ['the wheel', () => new WheelEvent('wheel')],
  ];
  for (const [what, sign] of signs) {
    it(`waits anew after ${what}, wherever it was`, async () => {
      const { element, timer } = await kiosk();
      timer.pass(50_000);
      document.body.dispatchEvent(sign());
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.countdown')).to.equal(null);
      timer.pass(39_000);
      await element.updateComplete;
      expect(standing(element)).to.deep.equal(filledIn);
      timer.pass(21_000);
      await element.updateComplete;
      expect(standing(element)).to.deep.equal(empty);
    });
  }

  it('is not kept awake by a mouse that rests', async () => {
    const { element, timer } = await kiosk();
    const rest = () => new PointerEvent('pointermove', { screenX: 5, screenY: 5 });
    document.body.dispatchEvent(rest());
    timer.pass(50_000);
    document.body.dispatchEvent(rest());
    timer.pass(10_000);
    await element.updateComplete;
    expect(standing(element)).to.deep.equal(empty);
  });

  it('forgets a receipt too, at once by its button', async () => {
    const { element, timer } = await kiosk();
    send(element);
    await receipt(element);
    timer.pass(60_000);
    await element.updateComplete;
    expect(standing(element)).to.deep.equal(empty);
    await fillIn(element);
    send(element);
    const button = (await receipt(element)).querySelector<HTMLElement>('.actions button');
    expect(textOf(button)).to.equal('Clear now');
    button?.click();
    await ready(element);
    expect(standing(element)).to.deep.equal(empty);
  });

  it('brings nothing back by the browser’s back', async () => {
    const { element } = await kiosk();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(standing(element)).to.deep.equal(empty);
  });

  it('forgets after sixty seconds where the number makes no sense', async () => {
    const element = await signup('kiosk');
    const timer = handTimer();
    element.timer = timer;
    await fillIn(element);
    timer.pass(60_000);
    await element.updateComplete;
    expect(standing(element)).to.deep.equal(empty);
  });

  it('waits for nothing elsewhere', async () => {
    const element = await signup();
    const timer = handTimer();
    element.timer = timer;
    await fillIn(element);
    timer.pass(3_600_000);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(standing(element)).to.deep.equal(filledIn);
  });
});
