import { expect } from '@open-wc/testing';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import type { Answer } from '../testing/stand-in-api.js';
import { wireList } from '../../../../test/stand-in/wire.js';
import {
  ready,
  signup,
  signupApiForEachTest,
  type SignupApi,
  full,
  closed,
  ended,
  html,
  refused,
  cut,
  whole,
  control,
  write,
} from './signup.test-page.js';
import type { CircletSignup } from './signup.js';

const api = signupApiForEachTest();

const running = {
  status: 'in_progress',
  start_date: '2026-11-09',
  next_meeting_date: '2026-12-07',
};

const notice = async (element: CircletSignup): Promise<string> =>
  textOf(await until(() => element.renderRoot.querySelector('.notice'), 9000));

describe('circlet-signup: what is known of the circle', () => {
  const looks: [string, Record<string, unknown>, RegExp, boolean][] = [
    ['open', {}, /Sign up Circle 1 .*First meeting/, true],
    [
      'with few seats left',
      { signup_limit: 8, signup_count: 6 },
      /2 seats left.*No seat is held/,
      true,
    ],
    ['running', running, /Next meetingMonday, December 7.*already started/, true],
    ['full', full, /This learning circle is full.*look again later/, false],
    ['closed', closed, /Sign-up is closed.*takes nobody else/, false],
    ['ended', ended, /This learning circle has ended.*no longer join/, false],
    ['in a state that is new', { ...closed, status: 'paused' }, /Sign-up is closed/, false],
  ];
  for (const [what, circle, words, hasForm] of looks) {
    it(`says of a circle that is ${what} what is true, ${hasForm ? 'with' : 'without'} a form`, async () => {
      api.circle = circle;
      const element = await signup();
      await until(() => element.renderRoot.querySelector('form, .notice'));
      expect(whole(element)).to.match(words);
      expect(element.renderRoot.querySelector('form') !== null).to.equal(hasForm);
      expect(whole(element)).not.to.match(/reserved|guaranteed/i);
    });
  }

  it('says that it is loading, then that there is no such circle, with the page’s own words', async () => {
    api.list = () => Response.json(wireList([]));
    const element = await signup('', '<a href="/events">All events</a>');
    expect(whole(element)).to.include('Loading the learning circle');
    expect(await notice(element)).to.include('There is no such learning circle');
    expect(inside<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
  });

  const troubles: [string, Answer, RegExp][] = [
    ['cannot be reached', cut, /cannot be reached.*Check your connection/],
    ['crashes', html(500), /not available right now.*few minutes/],
    ['answers with HTML', html(200), /could not be shown/],
    ['refuses', refused({ limit: ['no'] }), /could not be shown/],
  ];
  for (const [what, list, words] of troubles) {
    it(`says what to do when the API ${what}, and shows the form when it is asked again`, async () => {
      const works = api.list;
      api.list = list;
      const element = await signup('', '<a href="/events">All events</a>');
      expect(await notice(element)).to.match(words);
      api.list = works;
      inside(element, '.notice button').click();
      await ready(element);
      await until(() => element.shadowRoot?.activeElement?.matches('#name'));
    }).timeout(20_000);
  }

  it('looks again at a full circle, past every cache, and shows the form when there is a seat', async () => {
    api.circle = full;
    const element = await signup();
    await notice(element);
    api.circle = {};
    inside(element, '.notice button').click();
    await ready(element);
    expect(api.asked.at(-1)?.searchParams.has('_')).to.equal(true);
  });

  it('asks for nothing where the page knows the circle, and does not repeat its facts', async () => {
    const first = await signup();
    await ready(first);
    const { circle } = await circleOf(api);
    api.asked.length = 0;
    const element = await signup();
    element.known = circle;
    await ready(element);
    expect(allInside(element, '.facts')).to.have.length(0);
  });

  it('keeps the form of whoever writes when the page knows better by then', async () => {
    const { circle } = await circleOf(api);
    api.circle = full;
    const { circle: later } = await circleOf(api);
    const element = await signup();
    element.known = circle;
    await ready(element);
    write(element, 'name', 'Ana');
    element.known = later;
    await element.updateComplete;
    expect(control(element, 'name').value).to.equal('Ana');
  });
});

/** The circle as the client sees it. */
async function circleOf(of: SignupApi) {
  const { createClient } = await import('@circlet/sdk');
  const circle = await createClient({ api: 'https://api.example.org' }).circles.get(1);
  of.asked.length = 0;
  return { circle };
}
