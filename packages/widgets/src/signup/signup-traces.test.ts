import { expect } from '@open-wc/testing';
import type { Answer } from '../testing/stand-in-api.js';
import {
  fillIn,
  outcome,
  ready,
  receipt,
  send,
  signup,
  signupApiForEachTest,
} from './signup.test-page.js';

const api = signupApiForEachTest();

const crash: Answer = () => new Response('<h1>500</h1>', { status: 500 });

describe('circlet-signup: traces', () => {
  it('leaves what was written nowhere but in the one request', async () => {
    const logged: unknown[][] = [];
    const originals = { ...console };
    const keys = ['log', 'info', 'warn', 'error', 'debug'] as const;
    for (const key of keys) console[key] = (...words: unknown[]) => logged.push(words);
    const details: unknown[] = [];
    const listen = ({ type, detail }: CustomEvent) => details.push([type, detail]);
    const names = ['signupsubmit', 'signupsuccess', 'signuperror', 'loaderror'] as const;
    for (const name of names) document.addEventListener(name, listen);
    const before = location.href;
    const element = await signup();
    await fillIn(element);
    api.signup = crash;
    send(element);
    await outcome(element);
    api.signup = () => Response.json({ status: 'created' });
    send(element);
    await receipt(element);
    await new Promise((resolve) => setTimeout(resolve, 600));
    for (const name of names) document.removeEventListener(name, listen);
    Object.assign(console, originals);
    const everything = JSON.stringify({
      logged,
      details,
      address: location.href,
      state: history.state as unknown,
      kept: [localStorage, sessionStorage].map((storage) => Object.entries(storage)),
      asked: api.asked.map(String),
      page: document.documentElement.outerHTML,
      inside: element.renderRoot.querySelector('.root')?.outerHTML,
      properties: (['name', 'email', 'goals', 'support', 'mobile'] as const).map(
        (key) => element[key],
      ),
    });
    for (const word of ['Zyxlwana', 'qqrobbins', 'xkcdpatience', '30901820']) {
      expect(everything).not.to.include(word);
    }
    expect(details.map((each) => (each as string[])[0])).to.deep.equal([
      'signupsubmit',
      'signuperror',
      'signupsubmit',
      'signupsuccess',
    ]);
    expect(location.href).to.equal(before);
    expect(api.posted).to.have.length(2);
  });

  it('stands in no request before the button is pressed', async () => {
    const element = await signup();
    await fillIn(element);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(api.posted).to.deep.equal([]);
    expect(api.asked.map(String).join()).not.to.include('Zyxlwana');
  });

  it('has a form that leads nowhere even if nobody listens', async () => {
    const element = await signup();
    const form = await ready(element);
    await fillIn(element);
    const before = location.href;
    const silence = (event: Event): void => {
      event.stopImmediatePropagation();
    };
    form.addEventListener('submit', silence, { capture: true });
    form.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(location.href).to.equal(before);
    expect(form.method).to.equal('dialog');
  });
});
