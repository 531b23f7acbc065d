import { expect } from '@open-wc/testing';
import { inside, allInside, testApi, textOf, until } from '../testing/mount.js';
import { pagesOf } from '../testing/stand-in-api.js';
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

const api = apiForEachTest();

describe('circlet-finder: results', () => {
  it('shows skeletons until circles come, then a card for each', async () => {
    const element = await finder();
    expect(allInside(element, '.skeleton')).to.have.length(6);
    expect(await shown(element)).to.have.length(12);
    expect(allInside(element, '.skeleton')).to.have.length(0);
    expect(textOf(inside(element, '.count'))).to.equal('12 of 30 learning circles');
  });

  it('asks once, for open and current circles, soonest first', async () => {
    await shown(await finder());
    expect(api.asked.map(({ href }) => href)).to.deep.equal([
      `${testApi}/api/learningcircles/?signup=open&scope=active&order=first_meeting_date&limit=12`,
    ]);
  });

  it('asks for what its attributes say', async () => {
    await shown(
      await finder(
        'q="art" team="3" course="7" city="Springfield" days="sunday" place="online" topics="art, music" signup="all" when="past" credit order="name" page-size="5"',
      ),
    );
    expect(api.asked[0]?.search).to.equal(
      '?q=art&city=Springfield&course_id=7&team_id=3&weekdays=6%2C-1&online=true&topics=art%2Cmusic&scope=completed&cu_credit=true&order=name&limit=5',
    );
  });

  it('tells name, first meeting in the venue’s time, place, course and facilitator', async () => {
    const [card] = await shown(await finder('', '', 'en-US'));
    const text = textOf(card);
    for (const part of [
      'Circle 1',
      'First meeting',
      'Monday, November 30',
      '6:30',
      '8:00',
      'CST',
      '6 weekly meetings',
      'Main Library',
      'Springfield',
      'Reading',
      'Open Shelf',
      'Ana',
    ]) {
      expect(text).to.include(part);
    }
    expect(text).not.to.include('English');
  });

  it('tells the next meeting of a running circle, without a label that may be out of date', async () => {
    api.answer = listOf(
      wireCircle({ status: 'in_progress', start_date: '2026-10-05', time_zone: 'CDT' }),
    );
    const [card] = await shown(await finder());
    expect(textOf(card))
      .to.include('Next meeting')
      .and.include('November 30')
      .and.include('In progress');
    expect(textOf(card)).not.to.include('CDT');
  });

  const badges: [Record<string, unknown>, string][] = [
    [{ signup_limit: 3, signup_count: 3 }, 'Full'],
    [{ signup_limit: 3, signup_count: 2 }, '1 seat left'],
    [{ signup_limit: 12, signup_count: 2 }, '10 seats left'],
    [{ status: 'closed', signup_open: false }, 'Sign-up closed'],
    [{ status: 'completed', signup_open: false, last_meeting_date: '2020-01-06' }, 'Ended'],
  ];
  for (const [wire, badge] of badges) {
    it(`says "${badge}" for ${JSON.stringify(wire)}`, async () => {
      api.answer = listOf(wireCircle(wire));
      const element = await finder();
      await shown(element);
      expect(textOf(inside(element, '.badges'))).to.equal(badge);
    });
  }

  it('tells a language only where it is not the page’s', async () => {
    api.answer = listOf(
      wireCircle({ id: 1, language: 'es' }),
      wireCircle({ id: 2, language: 'en' }),
    );
    const [spanish, english] = await shown(await finder());
    expect(textOf(spanish)).to.include('Spanish');
    expect(textOf(english)).not.to.include('English');
  });

  it('shows markup in names as text and follows only links of the web', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    api.answer = listOf(
      wireCircle({ id: 1, name: evil, venue: evil }),
      wireCircle({ id: 2, url: 'javascript:alert(1)' }),
    );
    const element = await finder();
    const all = await shown(element);
    expect(all).to.have.length(1);
    expect(textOf(all[0])).to.include(evil);
    expect(allInside(element, 'img')).to.have.length(0);
  });

  it('tells no time of day for what has ended', async () => {
    api.answer = listOf(wireCircle({ status: 'completed', last_meeting_date: '2020-01-06' }));
    const [card] = await shown(await finder());
    expect(textOf(card)).to.include('2020').and.not.to.include('6:30');
  });

  it('shows pictures only when asked to, without telling who looks', async () => {
    const image = `${testApi}/media/none.svg`;
    api.answer = listOf(wireCircle({ image_url: image }));
    const element = await finder();
    await shown(element);
    expect(allInside(element, 'img')).to.have.length(0);
    element.images = true;
    await element.updateComplete;
    const picture = inside<HTMLImageElement>(element, 'img');
    expect(picture.referrerPolicy).to.equal('no-referrer');
    expect(picture.loading).to.equal('lazy');
  });
});

describe('circlet-finder: more', () => {
  it('adds a page by a button, moves on to its first card and says the count', async () => {
    const element = await finder();
    await shown(element);
    inside(element, '.more button').click();
    await until(() => cards(element).length === 24);
    await element.updateComplete;
    expect(api.asked.at(-1)?.searchParams.get('offset')).to.equal('12');
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('Circle 13');
    await until(() => textOf(inside(element, '[role=status]')).startsWith('24 of 30'));
    inside(element, '.more button').click();
    await until(() => cards(element).length === 30);
    expect(element.renderRoot.querySelector('.more')).to.equal(null);
  });

  it('leaves the focus with somebody who has gone on to type', async () => {
    const element = await finder();
    await shown(element);
    inside(element, '.more button').click();
    inside(element, 'input[type=search]').focus();
    await until(() => cards(element).length === 24);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.localName).to.equal('input');
  });

  it('asks once for a page, however often the button is pressed', async () => {
    const element = await finder();
    await shown(element);
    for (let press = 0; press < 5; press++) inside(element, '.more button').click();
    await until(() => cards(element).length === 24);
    expect(api.asked).to.have.length(2);
  });

  it('keeps what is there when a page fails, and tries again', async () => {
    const element = await finder();
    await shown(element);
    api.answer = () => Promise.reject(new TypeError('network'));
    inside(element, '.more button').click();
    await until(() => textOf(inside(element, '.more')).includes('could not be loaded'), 9000);
    expect(cards(element)).to.have.length(12);
    api.answer = pagesOf(30);
    inside(element, '.more button').click();
    await until(() => cards(element).length === 24);
  });
});

describe('circlet-finder: events', () => {
  const choose = async (attributes: string, act: (event: Event) => void) => {
    const element = await finder(attributes);
    await shown(element);
    let detail: unknown;
    element.addEventListener('circleselect', (event) => {
      detail = JSON.parse(JSON.stringify(event.detail));
      act(event);
    });
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    const stay = (event: Event): void => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    };
    let followed = false;
    window.addEventListener('click', stay, { once: true });
    inside(element, '.card a').dispatchEvent(click);
    return { detail, followed };
  };

  it('tells which circle was chosen and follows its link with selection="link"', async () => {
    const { detail, followed } = await choose('selection="link"', () => undefined);
    expect(detail).to.have.nested.property('circle.id', 1);
    expect(followed).to.equal(true);
  });

  it('stays when the host cancels', async () => {
    const { followed } = await choose('selection="link"', (event) => {
      event.preventDefault();
    });
    expect(followed).to.equal(false);
  });

  it('only tells with selection="event"', async () => {
    const { followed } = await choose('selection="event"', () => undefined);
    expect(followed).to.equal(false);
  });

  it('tells of results and of failures', async () => {
    const told: unknown[] = [];
    const listen = (event: CustomEvent<unknown>): void => {
      told.push([event.type, event.detail]);
    };
    document.addEventListener('resultschange', listen);
    document.addEventListener('loaderror', listen);
    const element = await finder();
    await shown(element);
    api.answer = () => htmlPage(200);
    element.q = 'x';
    await notice(element);
    document.removeEventListener('resultschange', listen);
    document.removeEventListener('loaderror', listen);
    expect(told[0]).to.deep.equal(['resultschange', { shown: 12, total: 30, hasMore: true }]);
    expect(told[1]).to.have.nested.property('[1].kind', 'contract');
  });
});
