import { expect } from '@open-wc/testing';
import { inside, mount, testApi, textOf, until } from '../testing/mount.js';
import type { Answer } from '../testing/stand-in-api.js';
import {
  control,
  fillIn,
  filledIn,
  outcome,
  ready,
  receipt,
  send,
  signup,
  signupApiForEachTest,
  standing,
  write,
  written,
} from './signup.test-page.js';
import type { CircletSignup } from './signup.js';

const api = signupApiForEachTest();
const crash: Answer = () => new Response('<h1>500</h1>', { status: 500 });

/** What the console warns of while something is done. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const original = console.warn;
  console.warn = (...words: unknown[]) => lines.push(words.join(' '));
  await act();
  await new Promise((resolve) => setTimeout(resolve, 300));
  console.warn = original;
  return lines.filter((line) => line.startsWith('<circlet-signup>'));
}

describe('circlet-signup: who receives the data', () => {
  it('offers no form without a privacy page, but the circle’s own page, and warns once', async () => {
    const warnings = await warningsOf(async () => {
      const element = await mount<CircletSignup>(
        `<circlet-signup circle="1" api="${testApi}"></circlet-signup>`,
      );
      await until(() => element.renderRoot.querySelector('.notice'));
      expect(textOf(inside(element, '.notice'))).to.include('say with privacy-url');
      expect(inside<HTMLAnchorElement>(element, '.notice a').href).to.include('/en/signup/');
      expect(element.renderRoot.querySelector('form')).to.equal(null);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('privacy-url').and.include('no form');
  });

  it('takes no address that is not of the web for a privacy page', async () => {
    const element = await mount<CircletSignup>(
      `<circlet-signup circle="1" api="${testApi}" privacy-url="javascript:alert(1)"></circlet-signup>`,
    );
    await until(() => element.renderRoot.querySelector('.notice'));
    expect(element.renderRoot.querySelector('form')).to.equal(null);
  });

  it('names P2PU and its privacy page for the live API', async () => {
    const element = await mount<CircletSignup>(
      '<circlet-signup circle="1" transport="fetch"></circlet-signup>',
    );
    await ready(element);
    expect(textOf(inside(element, 'form'))).to.include('Peer 2 Peer University (P2PU) receives');
    expect(inside<HTMLAnchorElement>(element, '#consent-hint a').href).to.equal(
      'https://www.p2pu.org/en/privacy/',
    );
    expect(api.asked[0]?.host).to.equal('learningcircles.p2pu.org');
  });

  it('names who the page says, and the API’s host where it says nothing', async () => {
    const element = await signup();
    await ready(element);
    expect(textOf(inside(element, 'form'))).to.include('I agree that Open Shelf receives');
    const link = inside<HTMLAnchorElement>(element, '#consent-hint a');
    expect(link.rel).to.include('noopener');
    expect(textOf(link)).to.include('opens in a new tab');
    element.organisation = undefined;
    await element.updateComplete;
    expect(textOf(inside(element, 'form'))).to.include('I agree that api.example.org receives');
  });

  it('asks for nothing and warns where no circle is named', async () => {
    const warnings = await warningsOf(async () => {
      const element = await mount<CircletSignup>(
        `<circlet-signup circle="abc" api="${testApi}" privacy-url="/privacy"><b>Call us</b></circlet-signup>`,
      );
      await until(() => element.renderRoot.querySelector('.notice'));
      expect(inside<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
    });
    expect(api.asked).to.deep.equal([]);
    expect(warnings.join()).to.include('circle="abc"').and.include('number of a learning circle');
  });
});

describe('circlet-signup: its host', () => {
  it('can keep a form from being sent, and the words stay', async () => {
    const element = await signup();
    await fillIn(element);
    const stop = (event: Event): void => {
      event.preventDefault();
    };
    document.addEventListener('signupsubmit', stop);
    api.asked.length = 0;
    send(element);
    await new Promise((resolve) => setTimeout(resolve, 200));
    document.removeEventListener('signupsubmit', stop);
    expect(api.asked).to.deep.equal([]);
    expect(standing(element)).to.deep.equal(filledIn);
    send(element);
    await receipt(element);
  });

  it('hears names of fields only, and what became of the try', async () => {
    const heardOf: unknown[] = [];
    const element = await signup();
    element.addEventListener('signuperror', ({ detail }) => heardOf.push(detail));
    await ready(element);
    write(element, 'name', written.name);
    send(element);
    // What checks may still be loading: it judges what stands there when it comes.
    await until(() => heardOf.length === 1);
    await fillIn(element);
    api.signup = crash;
    send(element);
    await outcome(element);
    expect(heardOf).to.deep.equal([
      { circle: 1, kind: 'rejected', fields: ['email', 'goals', 'support', 'consent'] },
      { circle: 1, kind: 'unavailable', fields: [] },
    ]);
  });

  it('fills in what it knows, over nothing that was written, and never consent', async () => {
    const element = document.createElement('circlet-signup');
    Object.assign(element, {
      circle: 1,
      api: testApi,
      privacyUrl: 'https://privacy.example.org/',
      name: 'Known Person',
      email: 'known@example.org',
      goals: 'Meeting people',
      newsletter: true,
      consent: true,
    });
    const main = document.createElement('main');
    main.append(element);
    document.body.append(main);
    await ready(element);
    expect(standing(element)).to.deep.include({
      name: 'Known Person',
      email: 'known@example.org',
      goal: 'people',
      newsletter: true,
      consent: false,
    });
    expect(element.outerHTML).not.to.include('Known');
    write(element, 'name', 'My Own');
    Object.assign(element, { name: 'Another', goals: 'To sail' });
    await element.updateComplete;
    expect(control(element, 'name').value).to.equal('My Own');
    expect(control(element, 'goalText').value).to.equal('To sail');
  });

  it('can start anew', async () => {
    const element = await signup();
    element.name = 'Known';
    await fillIn(element);
    element.reset();
    await element.updateComplete;
    expect(Object.values(standing(element)).some(Boolean)).to.equal(false);
    await fillIn(element);
    send(element);
    await receipt(element);
    element.reset();
    await ready(element);
    expect(Object.values(standing(element)).some(Boolean)).to.equal(false);
  });

  it('can move the focus into it, also before there is a form', async () => {
    const element = await signup();
    element.focus();
    await ready(element);
    await until(() => element.shadowRoot?.activeElement?.matches('#name'));
  });

  it('leaves the focus to whoever has gone on', async () => {
    const element = await signup();
    const box = document.createElement('input');
    box.setAttribute('aria-label', 'Else');
    document.querySelector('main')?.append(box);
    element.focus();
    box.focus();
    await ready(element);
    await element.updateComplete;
    expect(document.activeElement).to.equal(box);
  });

  it('works in a dialog, which stays open, and twice on a page', async () => {
    const dialog = document.createElement('dialog');
    const first = await signup();
    const second = await signup();
    dialog.append(second);
    document.querySelector('main')?.append(dialog);
    dialog.showModal();
    await fillIn(second);
    await ready(first);
    write(first, 'name', 'Other');
    send(second);
    await receipt(second);
    expect(dialog.open).to.equal(true);
    expect(control(first, 'name').value).to.equal('Other');
    dialog.remove();
  });

  it('works in a panel that is hidden at first', async () => {
    const element = await signup();
    element.parentElement!.hidden = true;
    await ready(element);
    element.parentElement!.hidden = false;
    await fillIn(element);
    send(element);
    await receipt(element);
  });
});
