import { expect } from '@open-wc/testing';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import type { Answer } from '../testing/stand-in-api.js';
import { wireList } from '../../../../test/stand-in/wire.js';
import {
  created,
  fillIn,
  filledIn,
  handTimer,
  heard,
  outcome,
  receipt,
  send,
  signup,
  signupApiForEachTest,
  standing,
  full,
  closed,
  ended,
  html,
  refused,
  cut,
  whole,
} from './signup.test-page.js';

const api = signupApiForEachTest();

describe('circlet-signup: what a visitor is told of a try', () => {
  const sentOnce: [string, Answer, RegExp][] = [
    ['the API crashes', html(500), /has a problem.*may have been stored, or not.*counts only once/],
    ['the connection is cut', cut, /not known whether your sign-up arrived.*counts only once/],
    [
      'the answer is HTML',
      html(200),
      /not known whether your sign-up arrived.*no answer could be read/,
    ],
    ['the answer is half a JSON', () => new Response('{"status":"crea'), /not known whether/],
    ['the answer is another shape', () => Response.json({ ok: true }), /not known whether/],
    ['the API is not there', html(404), /cannot send a sign-up.*Nothing was sent.*own page/],
    [
      'the circle is full',
      refused({ learning_circle: ['This learning circle is full'] }),
      /is full now.*was not accepted/,
    ],
    [
      'sign-up is closed',
      refused({ learning_circle: ['This learning circle does not accept sign-ups'] }),
      /closed now.*was not accepted/,
    ],
    [
      'it is refused for a reason that nobody knows',
      refused({ captcha: ['Are you <b>human</b>?'] }),
      /was not accepted.*Nothing was stored.*Are you <b>human<\/b>\?/,
    ],
    ['it is refused without a reason', refused('no'), /was not accepted.*Nothing was stored/],
  ];
  for (const [what, answer, words] of sentOnce) {
    it(`says what is known when ${what}, aloud too, and keeps every word`, async () => {
      api.signup = answer;
      const element = await signup();
      await fillIn(element);
      send(element);
      const said = await outcome(element);
      expect(said)
        .to.match(words)
        .and.not.match(/reserved|guaranteed/i);
      expect(said).to.include('What you wrote is still here');
      expect(standing(element)).to.deep.equal(filledIn);
      expect(api.posted).to.have.length(1);
      await heard(element, words);
    }).timeout(10_000);
  }

  const notSent: [string, Record<string, unknown>, RegExp][] = [
    ['full', full, /is full now.*was not sent/],
    ['closed', closed, /Sign-up is closed now.*was not sent/],
    ['ended', ended, /has ended.*was not sent/],
  ];
  for (const [what, circle, words] of notSent) {
    it(`does not send to a circle that is ${what} by now, says so and keeps every word`, async () => {
      const element = await signup();
      await fillIn(element);
      api.circle = circle;
      api.asked.length = 0;
      send(element);
      expect(await outcome(element)).to.match(words);
      expect(api.posted).to.deep.equal([]);
      expect(api.asked.every((url) => url.searchParams.has('_'))).to.equal(true);
      expect(standing(element)).to.deep.equal(filledIn);
    });
  }

  it('does not send to a circle that is not there by now', async () => {
    const element = await signup();
    await fillIn(element);
    api.list = () => Response.json(wireList([]));
    send(element);
    expect(await outcome(element)).to.match(/no longer there.*was not sent/);
  });

  it('does not send what it could not check', async () => {
    const element = await signup();
    await fillIn(element);
    api.list = html(500);
    send(element);
    expect(await outcome(element)).to.match(/could not be checked.*nothing was sent/);
    expect(api.posted).to.deep.equal([]);
    expect(standing(element)).to.deep.equal(filledIn);
  }).timeout(20_000);

  it('says that it still sends after five seconds, and what it means when no answer comes', async () => {
    const timer = handTimer();
    let answer: (response: Response) => void = () => undefined;
    api.signup = () => new Promise((resolve) => (answer = resolve));
    const element = await signup();
    element.timer = timer;
    await fillIn(element);
    send(element);
    await until(() => textOf(inside(element, '.send')) === 'Sending…');
    await until(() => api.posted.length === 1);
    timer.pass(4_900);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.verdict')).to.equal(null);
    timer.pass(100);
    await element.updateComplete;
    expect(textOf(inside(element, '.verdict'))).to.match(/Still sending.*stay on this page/);
    await heard(element, /Still sending/);
    answer(Response.json({ status: 'created' }));
    await receipt(element);
  });

  it('says that an earlier try may have taken a seat when the circle is full after it', async () => {
    api.signup = cut;
    const element = await signup();
    await fillIn(element);
    send(element);
    await outcome(element);
    api.circle = full;
    send(element);
    await until(() => /is full now/.test(whole(element)));
    expect(whole(element)).to.match(/was not sent.*An earlier try of yours may have arrived/);
    expect(api.posted).to.have.length(1);
  });

  it('sends again after a try in the dark, and then tells of the receipt only', async () => {
    api.signup = cut;
    const element = await signup();
    await fillIn(element);
    send(element);
    await outcome(element);
    api.signup = created;
    send(element);
    const text = textOf(await receipt(element));
    expect(text).to.match(/has arrived Circle 1 The service has stored it/);
    expect(text).to.match(/Open Shelf usually sends an e-mail/);
    expect(text).to.match(/Main Library/);
    expect(text).to.match(/Add to calendar/);
    expect(text).to.match(/Use the link in that e-mail or tell Ana/);
    expect(text).not.to.match(/reserved|guaranteed|may have arrived/i);
  });

  it('puts the API’s messages beside the fields that they mean, nested and not', async () => {
    api.signup = refused({
      email: ['Invalid email address'],
      signup_questions: [{ goals: ['Field is required'] }],
      mobile: ['The number is not in use'],
    });
    const element = await signup();
    await fillIn(element);
    send(element);
    await until(() => element.shadowRoot?.activeElement?.matches('.summary'));
    expect(textOf(inside(element, '#email-problem'))).to.include('whole e-mail address');
    expect(textOf(inside(element, '#goals-problem'))).to.include('Say what you hope');
    expect(textOf(inside(element, '#mobile-problem'))).to.equal('The number is not in use');
    expect(standing(element)).to.deep.equal(filledIn);
    api.signup = refused({ signup_questions: ['Field is required'] });
    send(element);
    await until(() => element.renderRoot.querySelector('#support-problem'));
    expect(allInside(element, '.summary li').map(textOf)).to.deep.equal([
      'Say what you hope to get out of this circle',
      'Say how you could help the others',
    ]);
  });

  it('asks the circle’s own question when it has one since, and says that it is missing', async () => {
    const element = await signup();
    await fillIn(element);
    api.circle = { signup_question: 'Do you bring a laptop?' };
    api.signup = refused({ signup_questions: [{ custom_question: ['Field is required'] }] });
    send(element);
    await until(() => element.renderRoot.querySelector('#answer-problem'));
    expect(textOf(inside(element, '[for=answer]'))).to.equal('Do you bring a laptop?');
  });
});
