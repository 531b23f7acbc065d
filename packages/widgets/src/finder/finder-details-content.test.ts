import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { axeFindings } from '../testing/axe.js';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import { wireCircle } from '../../../../test/stand-in/wire.js';
import {
  apiForEachTest,
  back,
  choose,
  details,
  finder,
  focusIn,
  listOf,
  shown,
} from './finder.test-page.js';
import type { CircletFinder } from './finder.js';

let open: CircletFinder | undefined;

// Before the finder goes with its page: the history is every test's.
afterEach(async () => {
  if (!open || !details(open)) return;
  history.back();
  await back(open);
});

const api = apiForEachTest();

const stillClock = (): Date => new Date('2026-11-22T12:00:00Z');

/** The details of one circle, opened. */
async function detailsOf(
  wire: Record<string, unknown>,
  attributes = '',
  lang = 'en-US',
): Promise<HTMLElement> {
  api.answer = listOf(wireCircle(wire));
  const element = await finder(`signup="all" when="all" ${attributes}`, '', lang);
  element.clock = stillClock;
  open = element;
  await shown(element);
  return choose(element);
}

/** The facts by their names. */
function facts(opened: HTMLElement): Record<string, string> {
  const rows = [...opened.querySelectorAll('.all-facts > div')];
  return Object.fromEntries(
    rows.map((row) => [
      textOf(row.querySelector('dt')),
      row.querySelector('dd')?.innerText.replace(/\s+/g, ' ').trim() ?? '',
    ]),
  );
}

const running = {
  status: 'in_progress',
  start_date: '2026-10-26',
  start_datetime: '2026-10-26T18:30:00-05:00',
  time_zone: 'CDT',
  last_meeting_date: '2026-12-28',
  weeks: 10,
};

describe('circlet-finder: what details say', () => {
  it('tells all that is known of a circle', async () => {
    const opened = await detailsOf({
      signup_limit: 12,
      signup_count: 2,
      facilitators: ['Ana', 'Zoë'],
      venue_website: 'https://library.example.org/',
    });
    expect(facts(opened)).to.deep.equal({
      'First meeting': 'Monday, November 30 6:30 – 8:00 PM CST',
      Meetings: '6 weekly meetings Last meeting: Monday, January 4, 2027',
      Where:
        'Main Library 1 Main Street, Springfield Illinois, United States of America Directions on OpenStreetMap The venue’s website',
      Facilitator: 'Ana and Zoë',
      Course: 'Reading Open Shelf About this course',
      Language: 'English',
      Seats: '10 of 12 seats left',
    });
    const links = [...opened.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://www.openstreetmap.org/directions?to=1+Main+Street%2C+Springfield%2C+Illinois%2C+United+States+of+America',
      'https://library.example.org/',
      'https://courses.example.org/reading',
      'https://circles.example.org/en/course/7/',
      'https://circles.example.org/en/signup/main-library-1/',
      'https://circles.example.org/en/signup/main-library-1/',
    ]);
    expect(links.every(({ rel }) => rel === 'noreferrer')).to.equal(true);
    expect(textOf(links.at(-1))).to.equal('Sign up on the circle’s own page');
    expect(api.asked).to.have.length(1);
  });

  it('tells the next meeting of a running circle and when it started', async () => {
    const opened = await detailsOf(running);
    expect(facts(opened)['Next meeting']).to.equal('Monday, November 30 6:30 – 8:00 PM');
    expect(facts(opened)['Meetings']).to.equal(
      '10 weekly meetings Started: Monday, October 26 Last meeting: Monday, December 28',
    );
    expect(textOf(opened.querySelector('.calendar'))).to.include('The 5 meetings that are left');
  });

  const states: [string, Record<string, unknown>, string, string][] = [
    ['full', { signup_limit: 3, signup_count: 3 }, 'Full', '0 of 3 seats left'],
    ['few seats left', { signup_limit: 3, signup_count: 2 }, '1 seat left', '1 of 3 seats left'],
    [
      'closed',
      { status: 'closed', signup_open: false, signup_limit: 3 },
      'Sign-up closed',
      '3 seats',
    ],
  ];
  for (const [state, wire, badge, seats] of states) {
    it(`says ${state}`, async () => {
      const opened = await detailsOf(wire);
      expect(textOf(opened.querySelector('.badges'))).to.equal(badge);
      expect(facts(opened)['Seats']).to.equal(seats);
      const canSignUp = opened.querySelector('circlet-signup a') !== null;
      expect(canSignUp).to.equal(state === 'few seats left');
    });
  }

  it('says when a circle ended, with its report and nothing for the calendar', async () => {
    const opened = await detailsOf({
      status: 'completed',
      signup_open: false,
      start_date: '2026-09-07',
      last_meeting_date: '2026-10-12',
      next_meeting_date: null,
    });
    expect(facts(opened)['Ended']).to.equal('Monday, October 12');
    expect(facts(opened)['Meetings']).to.equal('6 weekly meetings Started: Monday, September 7');
    expect(textOf(opened.querySelector('.links'))).to.include('How it went');
    expect(opened.querySelector('.calendar')).to.equal(null);
  });

  it('tells the visitor’s own time of the first online meeting, where it differs', async () => {
    // Half past six on this device's own clock, and an hour and a half later.
    const here = new Date(2026, 10, 30, 18, 30);
    const later = new Date(2026, 10, 30, 20, 0);
    const online = { online: true, venue_website: '' };
    const same = await detailsOf({ ...online, start_datetime: here.toISOString() });
    expect(textOf(same)).not.to.include('Your time');
    history.back();
    if (open) await back(open);
    const other = await detailsOf({ ...online, start_datetime: later.toISOString() });
    expect(facts(other)['First meeting']).to.include(
      '6:30 – 8:00 PM CST Your time: Monday, November 30, 8:00 – 9:30 PM',
    );
    expect(facts(other)['Where']).to.equal('Online');
  });

  it('tells no own time of a later online meeting, whose zone is not known', async () => {
    const opened = await detailsOf({ ...running, online: true });
    expect(facts(opened)['Next meeting']).to.equal(
      'Monday, November 30 6:30 – 8:00 PM facilitator’s time',
    );
    expect(textOf(opened.querySelector('.calendar'))).to.include('Only the day');
  });

  it('leaves out what is not known', async () => {
    const opened = await detailsOf({
      meeting_time: undefined,
      end_time: undefined,
      venue: '',
      venue_address: ', Springfield',
      region: '',
      country: '',
      latitude: null,
      longitude: null,
      facilitators: [],
      language: '',
      weeks: undefined,
      course: { id: 7, title: '', provider: '', link: 'javascript:alert(1)', course_page_url: '' },
    });
    expect(facts(opened)).to.deep.equal({
      'First meeting': 'Monday, November 30',
      Meetings: 'Last meeting: Monday, January 4, 2027',
      Where: 'Springfield Directions on OpenStreetMap',
    });
    expect(textOf(opened.querySelector('.calendar'))).to.include('the time is not known');
  });

  it('shows markup as text and breaks words that are too long for the narrowest screen', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
    const wire = { name: evil + long, venue: long, venue_address: evil, facilitators: [evil] };
    api.answer = listOf(wireCircle(wire));
    open = await finder();
    await shown(open);
    (open.parentElement as HTMLElement).style.inlineSize = '280px';
    const opened = await choose(open);
    expect(opened.querySelector('img')).to.equal(null);
    expect(textOf(opened)).to.include(evil);
    expect(opened.scrollWidth).to.be.at.most(opened.clientWidth);
  });

  it('shows the picture only when asked to, without telling who looks', async () => {
    const image_url = 'https://api.example.org/media/none.svg';
    const opened = await detailsOf({ image_url });
    expect(opened.querySelector('img')).to.equal(null);
    if (open) open.images = true;
    await open?.updateComplete;
    expect(opened.querySelector('img')?.referrerPolicy).to.equal('no-referrer');
  });

  it('follows the language of the page while it is open', async () => {
    const opened = await detailsOf({});
    document.documentElement.lang = 'ar';
    await until(() => textOf(opened.querySelector('.back')) === 'العودة إلى النتائج');
    expect([opened.lang, opened.dir]).to.deep.equal(['ar', 'rtl']);
  });
});

describe('circlet-finder: taking a circle along', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const withClipboard = (value: unknown): void => {
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  };
  afterEach(() => {
    if (clipboard) Reflect.deleteProperty(navigator, 'clipboard');
  });

  const status = (part: string): string =>
    open ? textOf(inside(open, `.details:not([hidden]) .${part} [role=status]`)) : '';

  it('copies the link of its own page and says so', async () => {
    const opened = await detailsOf({});
    const copied: string[] = [];
    withClipboard({ writeText: async (words: string) => Promise.resolve(copied.push(words)) });
    expect(status('copy')).to.equal('');
    opened.querySelector<HTMLElement>('.copy button')?.click();
    await until(() => status('copy') === 'The link is copied.');
    expect(copied).to.deep.equal(['https://circles.example.org/en/signup/main-library-1/']);
  });

  for (const [what, value] of [
    ['refuses', { writeText: async () => Promise.reject(new Error('denied')) }],
    ['has no clipboard', undefined],
  ] as const) {
    it(`selects the address where the browser ${what}`, async () => {
      const opened = await detailsOf({});
      withClipboard(value);
      opened.querySelector<HTMLElement>('.copy button')?.click();
      const field = await until(() => opened.querySelector<HTMLInputElement>('.address'));
      await until(() => open && focusIn(open) === field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(field.readOnly).to.equal(true);
      expect(await axeFindings()).to.deep.equal([]);
    });
  }

  it('hands a calendar file over, which another program can read', async () => {
    const opened = await detailsOf({ name: 'Art / Talk' });
    const saved: { name: string; text: Promise<string> }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, text: readBlob(this.href) });
    };
    opened.querySelector<HTMLElement>('.calendar button')?.click();
    await until(() => status('calendar').startsWith('The calendar file is made'));
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
        await detailsOf(wire, theme === 'dark page' ? '' : `theme="${theme}"`, lang);
        expect(await axeFindings()).to.deep.equal([]);
        if (open) expect(allInside(open, '.details')).to.have.length(1);
      }).timeout(15_000);
    }
  }
});
