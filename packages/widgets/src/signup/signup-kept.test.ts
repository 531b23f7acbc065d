import { expect } from '@open-wc/testing';
import { inside, textOf, until } from '../testing/mount.js';
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
  tick,
  write,
  written,
} from './signup.test-page.js';
import type { CircletSignup } from './signup.js';

const api = signupApiForEachTest();

const crash: Answer = () => new Response('<h1>500</h1>', { status: 500 });

/** An answer that a test gives when it wants to. */
function held(): { answer: Answer; give: () => void } {
  let give: (response: Response) => void = () => undefined;
  return {
    answer: () => new Promise((resolve) => (give = resolve)),
    give: () => {
      give(Response.json({ status: 'created' }));
    },
  };
}

const inArabic = (element: CircletSignup) =>
  until(() => textOf(inside(element, '[for=name]')) === 'اسمك');

describe('circlet-signup: what was written', () => {
  const events: [string, (element: CircletSignup) => Promise<unknown> | undefined][] = [
    ['a re-render', (element) => (element.requestUpdate(), element.updateComplete)],
    ['another theme', (element) => (element.setAttribute('theme', 'dark'), element.updateComplete)],
    [
      'another heading level',
      (element) => (element.setAttribute('heading-level', '4'), element.updateComplete),
    ],
    [
      'Arabic and back',
      async (element) => {
        document.documentElement.lang = 'ar';
        await inArabic(element);
        expect(standing(element)).to.deep.equal(filledIn);
        document.documentElement.lang = 'en';
        await until(() => textOf(inside(element, '[for=name]')) === 'Your name');
      },
    ],
    [
      'a move in the page',
      async (element) => {
        const box = document.createElement('section');
        document.querySelector('main')?.append(box);
        box.append(element);
        await element.updateComplete;
      },
    ],
    [
      'a removal and a return',
      async (element) => {
        const { parentElement } = element;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve, 50));
        parentElement?.append(element);
        await element.updateComplete;
      },
    ],
    [
      'a host that hides and shows it',
      async (element) => {
        element.hidden = true;
        await element.updateComplete;
        element.hidden = false;
      },
    ],
  ];
  for (const [what, happen] of events) {
    it(`survives ${what}, field by field, and can be sent after it`, async () => {
      const element = await signup();
      await fillIn(element);
      await happen(element);
      expect(standing(element)).to.deep.equal(filledIn);
      send(element);
      await receipt(element);
      expect(api.posted).to.have.length(1);
      expect(api.posted[0]).to.include(written.name);
    });
  }

  it('survives a crash of the API, Arabic, a move and another try', async () => {
    api.signup = crash;
    const element = await signup();
    await fillIn(element);
    send(element);
    await outcome(element);
    document.documentElement.lang = 'ar';
    await inArabic(element);
    await until(() => textOf(inside(element, '.verdict')).includes('في الخدمة مشكلة'));
    document.querySelector('main')?.append(document.createElement('aside'));
    document.querySelector('aside')?.append(element);
    expect(standing(element)).to.deep.equal(filledIn);
  });

  it('is kept for another circle, but for the answer to the first one’s question', async () => {
    api.circle = { signup_question: 'Why?' };
    const element = await signup();
    await fillIn(element);
    write(element, 'answer', 'Because');
    const list = api.list;
    api.list = async (url, ...rest) => {
      const text = await (await list(url, ...rest)).text();
      return new Response(text.replaceAll('"id":1,', '"id":2,').replaceAll('Circle 1', 'Circle 2'));
    };
    element.setAttribute('circle', '2');
    await until(() => textOf(inside(element, '.heading')).includes('Circle 2'));
    expect(standing(element)).to.deep.equal(filledIn);
    expect(control(element, 'answer').value).to.equal('');
  });

  it('is sent as it was filled in by a browser that tells nobody', async () => {
    const element = await signup();
    await fillIn(element);
    control(element, 'name').value = 'Filled In';
    send(element);
    await receipt(element);
    expect(JSON.parse(api.posted[0]!)).to.have.property('name', 'Filled In');
  });

  it('sends a goal in one’s own words, and no number that was emptied again', async () => {
    const element = await signup();
    await fillIn(element);
    tick(element, '[value=other]');
    await element.updateComplete;
    write(element, 'goalText', 'A ship’s licence');
    write(element, 'mobile', ' ');
    send(element);
    await receipt(element);
    const body = JSON.parse(api.posted[0]!) as Record<string, Record<string, unknown>>;
    expect(body['signup_questions']!['goals']).to.equal('A ship’s licence');
    expect(body).not.to.have.property('mobile');
  });
});

describe('circlet-signup: one sign-up', () => {
  const twice: [string, (element: CircletSignup, form: HTMLFormElement) => void][] = [
    [
      'a double click',
      (element) => {
        send(element);
        send(element);
      },
    ],
    [
      'requestSubmit twice',
      (_, form) => {
        form.requestSubmit();
        form.requestSubmit();
      },
    ],
    [
      'Enter held down',
      (_, form) => {
        for (let count = 0; count < 30; count++) form.requestSubmit();
      },
    ],
  ];
  for (const [what, press] of twice) {
    it(`comes of ${what}, also while the answer is under way`, async () => {
      const { answer, give } = held();
      api.signup = answer;
      const element = await signup();
      await fillIn(element);
      press(element, await ready(element));
      await until(() => api.posted.length === 1);
      press(element, await ready(element));
      give();
      await receipt(element);
      expect(api.posted).to.have.length(1);
    });
  }

  it('arrives while the element is moved', async () => {
    const { answer, give } = held();
    api.signup = answer;
    const element = await signup();
    await fillIn(element);
    send(element);
    await until(() => api.posted.length === 1);
    document.querySelector('main')?.prepend(element);
    give();
    await receipt(element);
    expect(api.posted).to.have.length(1);
  });

  it('is told to the page, though the element shows another circle by then', async () => {
    const { answer, give } = held();
    api.signup = answer;
    const told: unknown[] = [];
    const element = await signup();
    element.addEventListener('signupsuccess', ({ detail }) => told.push(detail));
    await fillIn(element);
    send(element);
    await until(() => api.posted.length === 1);
    element.circle = '2';
    await element.updateComplete;
    give();
    await until(() => told.length > 0);
    expect(told).to.deep.equal([{ circle: 1 }]);
    expect(element.renderRoot.querySelector('.receipt')).to.equal(null);
  });
});
