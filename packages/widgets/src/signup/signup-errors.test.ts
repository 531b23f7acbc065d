import { expect } from '@open-wc/testing';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import {
  control,
  fillIn,
  heard,
  problems,
  ready,
  receipt,
  send,
  signup,
  signupApiForEachTest,
  tick,
  write,
} from './signup.test-page.js';
import type { CircletSignup } from './signup.js';

const api = signupApiForEachTest();

/** The summary of an empty form that was sent. */
async function sentEmpty(): Promise<CircletSignup> {
  api.circle = { signup_question: 'Why?' };
  const element = await signup();
  await ready(element);
  send(element);
  await until(() => element.shadowRoot?.activeElement?.matches('.summary'));
  return element;
}

describe('circlet-signup: errors', () => {
  it('names all that is missing in a summary that has the focus, and aloud', async () => {
    const element = await sentEmpty();
    expect(allInside(element, '.summary a').map(textOf)).to.deep.equal([
      'Write your name',
      'Write your e-mail address',
      'Say what you hope to get out of this circle',
      'Say how you could help the others',
      'Answer the facilitator’s question',
      'Without your agreement nobody can receive your sign-up',
    ]);
    expect(problems(element)).to.have.length(6);
    expect(api.posted).to.deep.equal([]);
    await heard(element, /^6 things are not right yet$/);
  });

  const targets: [number, string][] = [
    [0, '#name'],
    [1, '#email'],
    [2, '[name=goal]'],
    [3, '#support'],
    [4, '#answer'],
    [5, '#consent'],
  ];
  for (const [position, selector] of targets) {
    it(`leads from line ${position + 1} to ${selector}, without touching the address`, async () => {
      const before = location.href;
      const element = await sentEmpty();
      allInside(element, '.summary a')[position]!.click();
      expect(element.shadowRoot?.activeElement?.matches(selector)).to.equal(true);
      expect(location.href).to.equal(before);
    });
  }

  it('ties each sentence to its box, before the box', async () => {
    const element = await sentEmpty();
    for (const name of ['name', 'email', 'support', 'answer', 'consent']) {
      const box = control(element, name);
      expect(box.getAttribute('aria-invalid'), name).to.equal('true');
      expect(box.getAttribute('aria-describedby')?.split(' ')[0]).to.equal(`${name}-problem`);
      const sentence = inside(element, `#${name}-problem`);
      expect(sentence.compareDocumentPosition(box)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    const group = inside(element, '[role=radiogroup]');
    expect(group.getAttribute('aria-describedby')).to.equal('goals-problem');
  });

  it('takes a problem away as soon as it is solved, and none of the others', async () => {
    const element = await sentEmpty();
    write(element, 'name', 'Ana');
    tick(element, '[value=fun]');
    await element.updateComplete;
    expect(allInside(element, '.summary a')).to.have.length(4);
    expect(textOf(inside(element, '.summary .title'))).to.equal('4 things are not right yet');
    write(element, 'email', 'ana');
    await element.updateComplete;
    expect(textOf(inside(element, '#email-problem'))).to.include('such as ana@example.org');
  });

  it('says nothing against a field that nobody has sent yet', async () => {
    const element = await signup();
    await ready(element);
    write(element, 'email', 'ana');
    await element.updateComplete;
    expect(problems(element)).to.deep.equal([]);
  });

  it('leads to the words where something else is the goal, and they are missing', async () => {
    const element = await signup();
    await fillIn(element);
    tick(element, '[value=other]');
    send(element);
    await until(() => element.shadowRoot?.activeElement?.matches('.summary'));
    inside(element, '.summary a').click();
    expect(element.shadowRoot?.activeElement?.id).to.equal('goalText');
  });

  const wrong: [string, string, string, string][] = [
    ['name', 'x'.repeat(129), 'a name of 129 characters', 'Shorten it to 128 characters'],
    [
      'email',
      `${'x'.repeat(250)}@example.org`,
      'an address of 262',
      'Shorten it to 254 characters',
    ],
    ['email', 'ána@example.org', 'an address with an accent', 'whole e-mail address'],
    ['email', 'ana@example', 'an address without a dot', 'whole e-mail address'],
    ['mobile', '2812344321', 'a number without a country', 'Begin with +'],
    ['mobile', '+12', 'a number that is too short', 'Begin with +'],
    ['support', 'a\u0000b', 'a NUL', 'cannot be stored'],
  ];
  for (const [name, text, what, words] of wrong) {
    it(`keeps ${what} as it is, and explains`, async () => {
      const element = await signup();
      await fillIn(element);
      write(element, name, text);
      send(element);
      await until(() => problems(element).length > 0);
      expect(problems(element).join()).to.include(words);
      expect(control(element, name).value).to.equal(text);
      expect(api.posted).to.deep.equal([]);
    });
  }

  const right: [string, string][] = [
    ['name', `${'é'.repeat(127)}😀`],
    ['email', ' Ana+reading@Example.org '],
    ['mobile', '+49 30\u00a09018 2021'],
  ];
  for (const [name, text] of right) {
    it(`accepts ${text.slice(-24)} as ${name}`, async () => {
      const element = await signup();
      await fillIn(element);
      write(element, name, text);
      send(element);
      await receipt(element);
      expect(api.posted).to.have.length(1);
    });
  }
});
