import { expect } from '@open-wc/testing';
import { inside, mount, textOf } from '../testing/mount.js';
import { pagesOf, type Answer } from '../testing/stand-in-api.js';
import { wireCircle } from '../../../../test/stand-in/wire.js';
import {
  apiForEachTest,
  cards,
  finder,
  htmlPage,
  listOf,
  notice,
  shown,
} from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

const api = apiForEachTest();

describe('circlet-finder: trouble', () => {
  const troubles: [string, Answer, string][] = [
    [
      'the API cannot be reached',
      () => Promise.reject(new TypeError('network')),
      'cannot be reached',
    ],
    ['the API crashes', () => htmlPage(500), 'not available right now'],
    ['the API answers with HTML', () => htmlPage(200), 'could not be shown'],
    [
      'the API answers with half a JSON',
      () => new Response('{"count":1,"items":[{'),
      'could not be shown',
    ],
    [
      'the API answers with something else',
      () => Response.json({ hello: 'world' }),
      'could not be shown',
    ],
    [
      'the API refuses',
      () => Response.json({ status: 'error', errors: { limit: ['no'] } }),
      'could not be shown',
    ],
  ];
  for (const [what, answer, title] of troubles) {
    it(`says what to do when ${what}, shows the fallback, and recovers`, async () => {
      api.answer = answer;
      const element = await finder('', '<a href="/events">All events</a>');
      expect(textOf(await notice(element))).to.include(title);
      expect(inside<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
      api.answer = pagesOf(1);
      inside(element, '.notice button').click();
      expect(await shown(element)).to.have.length(1);
      await element.updateComplete;
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('Circle 1');
    }).timeout(20_000);
  }

  it('shows the good items of a list with broken ones', async () => {
    api.answer = listOf(
      wireCircle({ id: 1 }),
      null,
      wireCircle({ id: 'x' }),
      wireCircle({ id: 4, city: 7 }),
    );
    expect(await shown(await finder())).to.have.length(2);
  });

  it('does not throw for an api that is no address', async () => {
    const element = await mount<CircletFinder>(
      '<circlet-finder api="javascript:alert(1)"></circlet-finder>',
    );
    expect(textOf(await notice(element))).to.include('could not be shown');
    expect(api.asked).to.have.length(0);
  });

  it('tries again by itself when the connection is back', async () => {
    api.answer = () => Promise.reject(new TypeError('network'));
    const element = await finder();
    await notice(element);
    api.answer = pagesOf(1);
    window.dispatchEvent(new Event('online'));
    expect(await shown(element)).to.have.length(1);
  }).timeout(10_000);
});

describe('circlet-finder: mistakes of a webmaster', () => {
  async function warningsFor(
    attributes: string,
  ): Promise<{ warnings: string[]; element: CircletFinder }> {
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    const element = await finder(attributes);
    await shown(element);
    await new Promise((resolve) => setTimeout(resolve, 300));
    console.warn = original;
    return { warnings: warnings.filter((line) => line.startsWith('<circlet-finder>')), element };
  }

  const mistakes: [string, string, string][] = [
    ['place="onlien"', 'place="onlien"', 'any, in-person, online'],
    ['page-size="-3"', 'page-size="-3"', '1 to 100'],
    ['heading-level="7"', 'heading-level="7"', '2 to 5'],
    ['near="Berlin"', 'near="Berlin"', 'latitude,longitude'],
    ['days="mon"', 'days="mon"', 'monday'],
    [
      'filters="q colour"',
      'filters="q colour"',
      'q, near, place, city, days, signup, language, order',
    ],
    ['order="nearest"', 'order="nearest"', 'together with near'],
    ['pagesize="5"', 'pagesize="5"', 'page-size'],
    ['team="twelve"', 'team="twelve"', 'number of a team'],
  ];
  for (const [attributes, named, accepted] of mistakes) {
    it(`warns once of ${attributes} and goes on with the default`, async () => {
      const { warnings, element } = await warningsFor(attributes);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(named).and.include(accepted);
      expect(cards(element).length).to.be.greaterThan(0);
    });
  }

  it('says nothing of attributes of HTML and of frameworks', async () => {
    const { warnings } = await warningsFor(
      'class="a" style="color:inherit" data-x="1" aria-label="x" hx-get="/" v-if="x" tabindex="0" part="x"',
    );
    expect(warnings).to.deep.equal([]);
  });
});
