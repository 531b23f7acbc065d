import { expect } from '@open-wc/testing';
import { textOf, until } from '../testing/mount.js';
import { wireCircle } from '../../../../test/stand-in/wire.js';
import {
  back,
  choose,
  closeAfterEachTest,
  detailsOf,
  facts,
  opened,
} from './finder-details.test-page.js';
import { apiForEachTest, finder, listOf, shown } from './finder.test-page.js';

closeAfterEachTest();
const api = apiForEachTest();

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
    const element = await detailsOf(api, {
      signup_limit: 12,
      signup_count: 2,
      facilitators: ['Ana', 'Zoë'],
      venue_website: 'https://library.example.org/',
    });
    expect(facts(element)).to.deep.equal({
      'First meeting': 'Monday, November 30 6:30 – 8:00 PM CST',
      Meetings: '6 weekly meetings Last meeting: Monday, January 4, 2027',
      Where:
        'Main Library 1 Main Street, Springfield Illinois, United States of America Directions on OpenStreetMap The venue’s website',
      Facilitator: 'Ana and Zoë',
      Course: 'Reading Open Shelf About this course',
      Language: 'English',
      Seats: '10 of 12 seats left',
    });
    const links = [...opened(element).querySelectorAll('a')];
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
    const element = await detailsOf(api, running);
    expect(facts(element)['Next meeting']).to.equal('Monday, November 30 6:30 – 8:00 PM');
    expect(facts(element)['Meetings']).to.equal(
      '10 weekly meetings Started: Monday, October 26 Last meeting: Monday, December 28',
    );
    expect(textOf(opened(element).querySelector('.calendar'))).to.include(
      'The 5 meetings that are left',
    );
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
      const element = await detailsOf(api, wire);
      expect(textOf(opened(element).querySelector('.badges'))).to.equal(badge);
      expect(facts(element)['Seats']).to.equal(seats);
      const canSignUp = opened(element).querySelector('circlet-signup a') !== null;
      expect(canSignUp).to.equal(state === 'few seats left');
    });
  }

  it('says when a circle ended, with its report and nothing for the calendar', async () => {
    const element = await detailsOf(api, {
      status: 'completed',
      signup_open: false,
      start_date: '2026-09-07',
      last_meeting_date: '2026-10-12',
      next_meeting_date: null,
    });
    expect(facts(element)['Ended']).to.equal('Monday, October 12');
    expect(facts(element)['Meetings']).to.equal('6 weekly meetings Started: Monday, September 7');
    expect(textOf(opened(element).querySelector('.links'))).to.include('How it went');
    expect(opened(element).querySelector('.calendar')).to.equal(null);
  });

  it('tells the visitor’s own time of the first online meeting, where it differs', async () => {
    // Half past six on this device's own clock, and an hour and a half later.
    const here = new Date(2026, 10, 30, 18, 30);
    const later = new Date(2026, 10, 30, 20, 0);
    const online = { online: true, venue_website: '' };
    const same = await detailsOf(api, { ...online, start_datetime: here.toISOString() });
    expect(textOf(opened(same))).not.to.include('Your time');
    history.back();
    await back(same);
    const other = await detailsOf(api, { ...online, start_datetime: later.toISOString() });
    expect(facts(other)['First meeting']).to.include(
      '6:30 – 8:00 PM CST Your time: Monday, November 30, 8:00 – 9:30 PM',
    );
    expect(facts(other)['Where']).to.equal('Online');
  });

  it('tells no own time of a later online meeting, whose zone is not known', async () => {
    const element = await detailsOf(api, { ...running, online: true });
    expect(facts(element)['Next meeting']).to.equal(
      'Monday, November 30 6:30 – 8:00 PM facilitator’s time',
    );
    expect(textOf(opened(element).querySelector('.calendar'))).to.include('Only the day');
  });

  it('leaves out what is not known', async () => {
    const element = await detailsOf(api, {
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
    expect(facts(element)).to.deep.equal({
      'First meeting': 'Monday, November 30',
      Meetings: 'Last meeting: Monday, January 4, 2027',
      Where: 'Springfield Directions on OpenStreetMap',
    });
    expect(textOf(opened(element).querySelector('.calendar'))).to.include('the time is not known');
  });

  it('shows markup as text and breaks words that are too long for the narrowest screen', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
    const wire = { name: evil + long, venue: long, venue_address: evil, facilitators: [evil] };
    api.answer = listOf(wireCircle(wire));
    const element = await finder();
    await shown(element);
    (element.parentElement as HTMLElement).style.inlineSize = '280px';
    const { scrollWidth, clientWidth } = await choose(element);
    expect(opened(element).querySelector('img')).to.equal(null);
    expect(textOf(opened(element))).to.include(evil);
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('shows the picture only when asked to, without telling who looks', async () => {
    const image_url = 'https://api.example.org/media/none.svg';
    const element = await detailsOf(api, { image_url });
    expect(opened(element).querySelector('img')).to.equal(null);
    element.images = true;
    await element.updateComplete;
    expect(opened(element).querySelector('img')?.referrerPolicy).to.equal('no-referrer');
  });

  it('follows the language of the page while it is open', async () => {
    const element = await detailsOf(api, {});
    document.documentElement.lang = 'ar';
    await until(() => textOf(opened(element).querySelector('.back')) === 'العودة إلى النتائج');
    expect([opened(element).lang, opened(element).dir]).to.deep.equal(['ar', 'rtl']);
  });
});
