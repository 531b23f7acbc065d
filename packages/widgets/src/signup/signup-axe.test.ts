import { expect } from '@open-wc/testing';
import { axeFindings } from '../testing/axe.js';
import { allInside } from '../testing/mount.js';
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
import type { CircletSignup } from './signup.js';

const api = signupApiForEachTest();
const crash: Answer = () => new Response('<h1>500</h1>', { status: 500 });

describe('circlet-signup: nothing for axe', () => {
  const states: [string, (element: CircletSignup) => Promise<unknown>][] = [
    ['an empty form', ready],
    [
      'errors',
      async (element) => {
        await ready(element);
        send(element);
      },
    ],
    [
      'words and a crash',
      async (element) => {
        api.signup = crash;
        await fillIn(element);
        send(element);
        await outcome(element);
      },
    ],
    [
      'a receipt',
      async (element) => {
        await fillIn(element);
        send(element);
        await receipt(element);
      },
    ],
    [
      'a full circle',
      async (element) => {
        await ready(element);
        api.circle = { signup_limit: 1, signup_count: 1 };
        element.circle = '2';
        element.circle = '1';
        await element.updateComplete;
      },
    ],
  ];
  const pages: [string, string, string][] = [
    ['light', 'en', ''],
    ['dark', 'en', 'color-scheme: dark; background: #16171a; color: #eee'],
    ['right to left', 'ar', ''],
    ['in Polish', 'pl', ''],
    ['in Spanish', 'es', ''],
  ];
  for (const [page, lang, style] of pages) {
    for (const [what, reach] of states) {
      it(`${what}, ${page}`, async () => {
        document.body.setAttribute('style', style);
        const element = await signup('kiosk="60"', '', lang);
        await reach(element);
        await element.updateComplete;
        expect(allInside(element, '.root')).to.have.length(1);
        expect(await axeFindings()).to.deep.equal([]);
      }).timeout(15_000);
    }
  }
});
