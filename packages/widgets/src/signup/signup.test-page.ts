import { allInside, inside, mount, testApi, textOf, unmountAll, until } from '../testing/mount.js';
import { standInApi, type Answer, type StandInApi } from '../testing/stand-in-api.js';
import type { Timer } from '../foundation/timer.js';
import { wireCircle, wireList } from '../../../../test/stand-in/wire.js';
import './signup.define.js';
import type { CircletSignup } from './signup.js';

/** An API with one circle that takes sign-ups. */
export interface SignupApi extends StandInApi {
  /** The circle from now on. */
  circle: Record<string, unknown>;
  /** Answers the circle list from now on. */
  list: Answer;
  /** Answers sign-ups from now on. */
  signup: Answer;
}

/** What a test writes into the form; a name that occurs nowhere else. */
export const written = {
  name: 'Zyxlwana Qqrobbins',
  email: 'zyxlwana@qqrobbins.example.org',
  goal: 'people',
  support: 'I bring xkcdpatience and tea',
  mobile: '+49 30 9018 2021',
} as const;

export const created: Answer = () => Response.json({ status: 'created' });

/** An API for each test of a file, and a clean page after it. */
export function signupApiForEachTest(): SignupApi {
  const api = standInApi() as SignupApi;
  beforeEach(() => {
    api.asked.length = 0;
    api.posted.length = 0;
    api.circle = {};
    api.list = () => Response.json(wireList([wireCircle({ id: 1, ...api.circle })]));
    api.signup = created;
    api.answer = (url, signal, request) =>
      (request?.method === 'POST' ? api.signup : api.list)(url, signal, request);
    api.install();
  });
  afterEach(() => {
    unmountAll();
    api.restore();
  });
  return api;
}

/** Puts a sign-up for circle 1 into the page. */
export const signup = (attributes = '', content = '', lang = 'en'): Promise<CircletSignup> =>
  mount(
    `<circlet-signup circle="1" api="${testApi}" organisation="Open Shelf" privacy-url="https://privacy.example.org/" ${attributes}>${content}</circlet-signup>`,
    lang,
  );

/** The form, once it is there. */
export async function ready(element: CircletSignup): Promise<HTMLFormElement> {
  return until(() => element.renderRoot.querySelector('form'));
}

/** A control of the form by its name. */
export const control = (element: CircletSignup, name: string): HTMLInputElement =>
  inside<HTMLInputElement>(element, `[name=${name}]`);

/** Writes into a box as a person does. */
export function write(element: CircletSignup, name: string, text: string): void {
  const box = control(element, name);
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Ticks a box or chooses a goal. */
export function tick(element: CircletSignup, selector: string): void {
  inside<HTMLInputElement>(element, selector).click();
}

/** Fills in everything that is needed, and more. */
export async function fillIn(element: CircletSignup): Promise<void> {
  await ready(element);
  for (const name of ['name', 'email', 'support', 'mobile'] as const)
    write(element, name, written[name]);
  tick(element, `[value=${written.goal}]`);
  tick(element, '[name=newsletter]');
  tick(element, '[name=consent]');
  await element.updateComplete;
}

/** Presses the button. */
export function send(element: CircletSignup): void {
  inside<HTMLButtonElement>(element, 'button[type=submit]').click();
}

/** Everything that stands in the form. */
export function standing(element: CircletSignup): Record<string, string | boolean> {
  const goal = element.renderRoot.querySelector<HTMLInputElement>('[name=goal]:checked');
  return {
    name: control(element, 'name').value,
    email: control(element, 'email').value,
    goal: goal?.value ?? '',
    support: control(element, 'support').value,
    mobile: control(element, 'mobile').value,
    newsletter: control(element, 'newsletter').checked,
    consent: control(element, 'consent').checked,
  };
}

/** What stands in the form after {@link fillIn}. */
export const filledIn = { ...written, newsletter: true, consent: true };

/** What became of the last try, as a person reads it. */
export const outcome = async (element: CircletSignup): Promise<string> =>
  textOf(await until(() => element.renderRoot.querySelector('.verdict.bad'), 20_000));

/** The receipt, once it is there. */
export const receipt = (element: CircletSignup): Promise<Element> =>
  until(() => element.renderRoot.querySelector('.receipt'));

/** What the live region says, once it says something that fits. */
export const heard = (element: CircletSignup, what: RegExp): Promise<string> =>
  until(() => {
    const text = textOf(inside(element, '.spoken[role=status]'));
    return what.test(text) && text;
  });

/** The sentences beside the fields. */
export const problems = (element: CircletSignup): string[] =>
  allInside(element, '.problem').map(textOf);

/** A timer that a test moves. */
export interface HandTimer extends Timer {
  readonly pass: (ms: number) => void;
}

/** A timer that stands still until a test lets time pass. */
export function handTimer(): HandTimer {
  let now = 0;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, act) => {
      const entry = { at: now + ms, act };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    pass: (ms) => {
      const end = now + ms;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((each) => each !== next);
        now = next.at;
        next.act();
      }
      now = end;
    },
  };
}

/** A circle without a seat. */
export const full = { signup_limit: 3, signup_count: 3 };
/** A circle whose facilitator takes nobody else. */
export const closed = { signup_open: false, status: 'closed' };
/** A circle whose last meeting is over. */
export const ended = {
  signup_open: false,
  status: 'completed',
  start_date: '2020-01-06',
  last_meeting_date: '2020-02-03',
};
/** A page of HTML where JSON belongs. */
export const html =
  (status: number): Answer =>
  () =>
    new Response('<h1>Server Error (500)</h1>', {
      status,
      headers: { 'Content-Type': 'text/html' },
    });
/** The API says no, as it does: with HTTP 200. */
export const refused =
  (errors: unknown): Answer =>
  () =>
    Response.json({ status: 'error', errors });
/** The connection breaks. */
export const cut: Answer = () => Promise.reject(new TypeError('network'));

/** All that a person reads. */
export const whole = (element: CircletSignup): string => textOf(inside(element, '.root'));
