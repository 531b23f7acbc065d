import { expect } from '@open-wc/testing';
import { allInside, inside, testApi, textOf, until } from '../testing/mount.js';
import {
  apiForEachTest,
  cards,
  catalog,
  coursesTo,
  notice,
  shown,
  type,
} from './catalog.test-page.js';

const api = apiForEachTest();

describe('circlet-catalog: results', () => {
  it('shows skeletons until courses come, then a card for each and the true count', async () => {
    const element = await catalog();
    expect(allInside(element, '.skeleton')).to.have.length(6);
    expect(await shown(element)).to.have.length(12);
    expect(allInside(element, '.skeleton')).to.have.length(0);
    expect(textOf(inside(element, '.count'))).to.equal('12 of 30 courses');
  });

  it('asks once, by title', async () => {
    await shown(await catalog());
    expect(api.page.asked.map(({ href }) => href)).to.deep.equal([
      `${testApi}/api/courses/?order=title&limit=12`,
    ]);
  });

  it('asks for what its attributes say', async () => {
    api.world.seed({
      courses: coursesTo(30, {
        oer: true,
        facilitator_guide: true,
        topics: ['Art'],
        course_lists: [4],
        keywords: ['art'],
      }),
    });
    await shown(
      await catalog(
        'q="art" topics="art" languages="en es" order="popular" open-licence guide course-list="4" page-size="5"',
      ),
    );
    expect(api.page.asked[0]?.search).to.equal(
      '?q=art&topics=art&languages=en%2Ces&oer=true&facilitator_guide=true&course_list=4&order=usage&limit=5',
    );
  });

  it('finds a provider’s own courses, with a count that is true', async () => {
    api.world.seed({ courses: coursesTo(15, { provider: 'Tide Pool' }) });
    const element = await catalog('provider="tide pool" page-size="20"');
    expect(await shown(element)).to.have.length(15);
    expect(textOf(inside(element, '.count'))).to.equal('15 courses');
  });

  it('tells title, provider, caption, rating, use, language, format and topics', async () => {
    api.world.seed({
      courses: [
        {
          ...{ id: 1, title: 'Public Speaking', provider: 'Open Shelf', caption: 'Say it aloud.' },
          ...{ language: 'es', overall_rating: 4.54, total_ratings: 37, learning_circles: 12 },
          topics: ['Art', 'Film', 'Music', 'Poetry', 'Dance'],
        },
      ],
    });
    const element = await catalog('q="public"');
    const [card] = await shown(element);
    for (const part of [
      ...['Public Speaking', 'Open Shelf', 'Say it aloud.', '4.5 of 5, 37 ratings'],
      ...['Used in 12 learning circles', 'Spanish', 'Online course', 'Start any time'],
      ...['Art', 'Film', 'Music', '+2'],
    ]) {
      expect(textOf(card)).to.include(part);
    }
    expect(textOf(card)).not.to.include('Poetry');
  });

  it('says how many there are where the number of circles is not known', async () => {
    api.world.seed({
      courses: coursesTo(2, { topics: ['Art', 'Film'], learning_circles: 3 }),
      topics: { art: 'Art', 'art-2': 'Art', film: 'Film' },
    });
    const [card] = await shown(await catalog('topics="art,film"'));
    expect(textOf(card)).not.to.include('learning circle');
  });

  it('adds a page, focuses its first card and keeps each course once', async () => {
    const element = await catalog();
    await shown(element);
    inside(element, '.more button').click();
    await until(() => cards(element).length === 24);
    await element.updateComplete;
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('Course 013');
  });

  it('searches once typing has stopped, and the newest words win', async () => {
    const element = await catalog();
    await shown(element);
    type(element, 'Course 02');
    await until(() => textOf(inside(element, '.count')) === '10 courses');
    expect(api.page.asked).to.have.length(2);
  });

  it('says what to do when nothing was found', async () => {
    const element = await catalog('q="zzz" languages="fi"');
    expect(textOf(await notice(element))).to.include('No courses found');
    await until(() => allInside(element, '.notice button').length === 2);
    allInside(element, '.notice button')[0]?.click();
    await until(() => !inside<HTMLInputElement>(element, 'input').value);
  });
});
