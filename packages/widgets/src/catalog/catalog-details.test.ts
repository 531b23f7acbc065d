import { expect } from '@open-wc/testing';
import type { SeedCircle } from '@circlet/sdk/testing';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import { apiForEachTest, cards, catalog, shown } from './catalog.test-page.js';
import {
  backButton,
  circleOf,
  closeAfterEachTest,
  details,
  focusIn,
  group,
  openCourse,
  press,
  results,
} from './catalog-details.test-page.js';

closeAfterEachTest();
const api = apiForEachTest();

/** Course 1 with circles that one can join, that run, and that have ended. */
function seedCircles(...circles: SeedCircle[]): void {
  api.world.seed({
    courses: [
      {
        ...{ id: 1, title: 'Course 001', provider: 'Open Shelf', caption: 'Say it aloud.' },
        ...{ overall_rating: 4.5, total_ratings: 37, learning_circles: 4, language: 'es' },
        rating_step_counts: '{"5": 26, "4": 9, "3": 2}',
        topics: ['Art', 'Film', 'Music', 'Poetry', 'Dance'],
        keywords: Array.from({ length: 300 }, (_, at) => `keyword ${at}`),
      },
    ],
    circles,
  });
}

const course = { id: 1, title: 'Course 001' };
const three: SeedCircle[] = [
  { id: 11, name: 'Open circle', course },
  {
    ...{ id: 12, name: 'Running circle', course, status: 'in_progress', signup_open: false },
    ...{ start_date: '2026-11-02', last_meeting_date: '2026-12-21' },
  },
  {
    ...{ id: 13, name: 'Past circle', course, status: 'completed', signup_open: false },
    ...{ start_date: '2026-01-05', last_meeting_date: '2026-02-09' },
  },
];

describe('circlet-catalog: a course', () => {
  it('opens in the place of the results, with the focus on its title', async () => {
    seedCircles();
    const element = await catalog('heading-level="3"');
    await shown(element);
    const opened = await openCourse(element);
    expect(results(element)).to.equal(false);
    expect(textOf(focusIn(element))).to.equal('Course 001');
    expect(focusIn(element)?.getAttribute('aria-level')).to.equal('3');
    for (const part of [
      ...['Open Shelf', 'Say it aloud.', 'Spanish', 'Online course', 'Start any time'],
      ...['Used in 4 learning circles', 'Dance', 'keyword 11', 'Show all 300'],
      '4.5 of 5, 37 ratings',
    ]) {
      expect(textOf(opened)).to.include(part);
    }
  });

  it('draws its ratings as a picture with a sentence, and as a table', async () => {
    seedCircles();
    const element = await catalog();
    await shown(element);
    const opened = await openCourse(element);
    expect(opened.querySelector('.bars')?.getAttribute('aria-label')).to.equal(
      '5 stars: 26, 4 stars: 9, 3 stars: 2, 2 stars: 0, 1 star: 0',
    );
    const table = opened.querySelector('table');
    expect(table?.rows).to.have.length(6);
    expect(textOf(table?.rows[1])).to.equal('5 stars 26');
  });

  it('has no picture where nobody has rated', async () => {
    const element = await catalog();
    await shown(element);
    const opened = await openCourse(element, 4);
    expect(textOf(opened)).to.include('Not rated yet');
    expect(opened.querySelector('.bars')).to.equal(null);
  });

  it('has its circles in three groups, each asked for itself', async () => {
    seedCircles(...three);
    const element = await catalog();
    await shown(element);
    await openCourse(element);
    await until(() => circleOf(element, 'past'));
    expect(textOf(await circleOf(element, 'open'))).to.include('Open circle');
    expect(textOf(await circleOf(element, 'running'))).to.include('Running circle');
    expect(textOf(await circleOf(element, 'past'))).to.include('Past circle');
    expect(allInside(element, '.group .card')).to.have.length(3);
    expect(api.page.asked.slice(1).map(({ search }) => search)).to.have.length(3);
  });

  it('is not named again on the cards of its circles, but in the details of one', async () => {
    seedCircles(...three);
    const element = await catalog();
    await shown(element);
    await openCourse(element);
    const card = await circleOf(element, 'open');
    expect(textOf(card)).to.include('Open circle').and.not.include('Course 001');
    expect(card.querySelectorAll('dt')).to.have.length(3);
    card.querySelector('a')?.click();
    await until(() => textOf(focusIn(element)) === 'Open circle');
    expect(textOf(details(element))).to.include('Course 001');
  });

  it('says so where there are none', async () => {
    const element = await catalog();
    await shown(element);
    await openCourse(element);
    await until(() => textOf(group(element, 'past')).includes('has ended yet'));
    expect(textOf(group(element, 'open'))).to.include('takes sign-ups right now');
  });

  it('tries its circles again after a failure', async () => {
    seedCircles(...three);
    const element = await catalog();
    await shown(element);
    const { answer } = api.page;
    api.page.answer = () => new Response('<h1>Oops</h1>', { status: 200 });
    await openCourse(element);
    await until(() => group(element, 'open').querySelector('button'));
    api.page.answer = answer;
    group(element, 'open').querySelector('button')?.click();
    await circleOf(element, 'open');
  });

  it('leads to where a circle is started, where that is known', async () => {
    const element = await catalog();
    await shown(element);
    const opened = await openCourse(element);
    expect(opened.querySelector('[part=start]')).to.equal(null);
    element.startUrl = 'https://start.example.org/with/{course}';
    await element.updateComplete;
    expect(opened.querySelector('[part=start]')?.getAttribute('href')).to.equal(
      'https://start.example.org/with/1',
    );
  });

  const ways: [string, (opened: Element) => void][] = [
    [
      'its button',
      (opened) => {
        opened.querySelector<HTMLElement>('.back')?.click();
      },
    ],
    [
      'Escape',
      (opened) => {
        press(opened.querySelector('.title') ?? opened, 'Escape');
      },
    ],
    [
      'going back',
      () => {
        history.back();
      },
    ],
  ];
  for (const [way, leave] of ways) {
    it(`closes by ${way}, the focus on its card`, async () => {
      const element = await catalog();
      await shown(element);
      leave(await openCourse(element, 5));
      await until(() => !details(element) && results(element));
      await until(() => textOf(focusIn(element)) === 'Course 006');
      expect(api.page.asked.filter(({ pathname }) => pathname === '/api/courses/')).to.have.length(
        1,
      );
    });
  }

  it('stays away when the page cancels', async () => {
    const element = await catalog();
    await shown(element);
    let told: unknown;
    element.addEventListener('courseselect', (event) => {
      told = JSON.parse(JSON.stringify(event.detail));
      event.preventDefault();
    });
    inside(element, '.course a').click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).to.have.nested.property('course.id', 1);
    expect(details(element)).to.equal(null);
    expect(cards(element)).to.have.length(12);
  });
});

describe('circlet-catalog: a circle of a course', () => {
  it('opens as in the finder, and leads back to the course, then to the courses', async () => {
    seedCircles(...three);
    const element = await catalog('privacy-url="/privacy"');
    await shown(element);
    await openCourse(element);
    const card = await circleOf(element, 'running');
    let told = 0;
    element.addEventListener('circleselect', ({ detail }) => {
      told = detail.circle.id;
    });
    card.querySelector('a')?.click();
    await until(() => textOf(focusIn(element)) === 'Running circle');
    expect(told).to.equal(12);
    expect(details(element)?.querySelector('circlet-signup')).not.to.equal(null);
    expect(textOf(backButton(element))).to.equal('Back to the course');
    press(focusIn(element) ?? element, 'Escape');
    await until(
      () => textOf(focusIn(element)) === 'Running circle' && focusIn(element)?.matches('.card a'),
    );
    expect(details(element)?.matches('.of-course')).to.equal(true);
    await until(() => history.state !== null);
    history.back();
    await until(() => !details(element) && results(element));
    await until(() => textOf(focusIn(element)) === 'Course 001');
  });

  it('goes with the courses of another API', async () => {
    seedCircles(...three);
    const element = await catalog();
    await shown(element);
    await openCourse(element);
    (await circleOf(element, 'open')).querySelector('a')?.click();
    await until(() => textOf(focusIn(element)) === 'Open circle');
    element.api = 'https://api.example.org/other';
    await until(() => !details(element) && results(element));
    expect(allInside(element, '.details')).to.have.length(0);
  });
});
