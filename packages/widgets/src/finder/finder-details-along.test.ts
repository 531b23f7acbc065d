import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { axeFindings } from '../testing/axe.js';
import { inside, textOf, until } from '../testing/mount.js';
import { closeAfterEachTest, detailsOf, focusIn, opened } from './finder-details.test-page.js';
import { apiForEachTest } from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

closeAfterEachTest();
const api = apiForEachTest();

describe('circlet-finder: taking a circle along', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const withClipboard = (value: unknown): void => {
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  };
  afterEach(() => {
    if (clipboard) Reflect.deleteProperty(navigator, 'clipboard');
  });

  const status = (element: CircletFinder, part: string): string =>
    textOf(inside(element, `.details:not([hidden]) .${part} [role=status]`));

  it('copies the link of its own page and says so', async () => {
    const element = await detailsOf(api, {});
    const copied: string[] = [];
    withClipboard({ writeText: async (words: string) => Promise.resolve(copied.push(words)) });
    expect(status(element, 'copy')).to.equal('');
    opened(element).querySelector<HTMLElement>('.copy button')?.click();
    await until(() => status(element, 'copy') === 'The link is copied.');
    expect(copied).to.deep.equal(['https://circles.example.org/en/signup/main-library-1/']);
  });

  for (const [what, value] of [
    ['refuses', { writeText: async () => Promise.reject(new Error('denied')) }],
    ['has no clipboard', undefined],
  ] as const) {
    it(`selects the address where the browser ${what}`, async () => {
      const element = await detailsOf(api, {});
      withClipboard(value);
      opened(element).querySelector<HTMLElement>('.copy button')?.click();
      const field = await until(() => opened(element).querySelector<HTMLInputElement>('.address'));
      await until(() => focusIn(element) === field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(field.readOnly).to.equal(true);
      expect(await axeFindings()).to.deep.equal([]);
    });
  }

  it('hands a calendar file over, which another program can read', async () => {
    const element = await detailsOf(api, { name: 'Art / Talk' });
    const saved: { name: string; text: Promise<string> }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, text: readBlob(this.href) });
    };
    opened(element).querySelector<HTMLElement>('.calendar button')?.click();
    await until(() => status(element, 'calendar').startsWith('The calendar file is made'));
    HTMLAnchorElement.prototype.click = click;
    expect(saved.map(({ name }) => name)).to.deep.equal(['Art-Talk.ics']);
    const component = new ICAL.Component(ICAL.parse((await saved[0]?.text) ?? '') as unknown[]);
    const event = new ICAL.Event(component.getFirstSubcomponent('vevent') ?? undefined);
    expect([event.summary, event.startDate.toString()]).to.deep.equal([
      'Art / Talk',
      '2026-11-30T18:30:00',
    ]);
  });

  /** The API stands in the place of `fetch`. */
  async function readBlob(address: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.onload = () => {
        resolve(request.responseText);
      };
      request.onerror = reject;
      request.open('GET', address);
      request.send();
    });
  }
});

describe('circlet-finder: details and axe', () => {
  const looks: [string, Record<string, unknown>][] = [
    ['open', { signup_limit: 3, signup_count: 2, language: 'es', venue_website: 'https://x.org/' }],
    ['online', { online: true }],
    ['ended', { status: 'completed', signup_open: false, last_meeting_date: '2020-01-06' }],
  ];
  for (const [look, wire] of looks) {
    for (const [lang, theme] of [
      ['en', 'auto'],
      ['ar', 'auto'],
      ['en', 'dark'],
      ['en', 'light'],
      ['en', 'dark page'],
    ] as const) {
      it(`axe finds nothing in ${look}, ${lang}, ${theme}`, async () => {
        if (theme === 'dark page') document.body.style.cssText = 'background:#111;color:#eee';
        await detailsOf(api, wire, theme === 'dark page' ? '' : `theme="${theme}"`, lang);
        expect(await axeFindings()).to.deep.equal([]);
      }).timeout(15_000);
    }
  }
});
