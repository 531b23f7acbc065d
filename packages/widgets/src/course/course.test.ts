import { expect } from '@open-wc/testing';
import { axeFindings } from '../testing/axe.js';
import { allInside, inside, textOf, unmountAll, until } from '../testing/mount.js';
import { course, courseApiForEachTest, said } from './course.test-page.js';

const live = 'https://learningcircles.p2pu.org/en/studygroup/create/';

describe('circlet-course', () => {
  const { api, seed } = courseApiForEachTest();

  it('is a sentence that leads to the next circle that one can join', async () => {
    const line = await course('course="7" size="line"');
    expect(await said(line)).to.equal(
      '3 circles are studying this, the next starts on Friday in Chicago',
    );
    expect(inside<HTMLAnchorElement>(line, 'a').href).to.match(/-3\/$/);
  });

  it('is a badge that is one link', async () => {
    const badge = await course('course="7" size="badge"');
    expect(await said(badge)).to.match(
      /3 learning circles\s*Next one starts on Friday in Chicago$/,
    );
    expect(allInside(badge, 'a')).to.have.length(1);
    expect(inside<HTMLAnchorElement>(badge, 'a').href).to.match(/-3\/$/);
  });

  it('is a list with the state of each circle and the way to start one', async () => {
    const list = await course('course="7" heading-level="3"');
    expect(await said(list)).to.match(/^3 circles are studying this/);
    const cards = allInside(list, '.card').map(textOf);
    expect(cards).to.have.length(3);
    expect(cards[0]).to.match(/Readers of the river.*In progress/);
    expect(cards[1]).to.match(/Evening readers.*Full/);
    expect(inside<HTMLAnchorElement>(list, '.start').href).to.equal(`${live}?course_id=7`);
    const levels = allInside(list, '[role=heading]').map((each) => each.ariaLevel);
    expect(levels).to.deep.equal(['3', '4', '4', '4']);
  });

  it('asks once where there are circles', async () => {
    await said(await course('course="7"'));
    expect(api().requests.map(({ url }) => url.search)).to.deep.equal([
      '?course_id=7&scope=active&order=first_meeting_date&limit=20',
    ]);
    expect(api().crashes).to.deep.equal([]);
  });

  it('tells the page what is in sight', async () => {
    const summaries: unknown[] = [];
    document.addEventListener('resultschange', ({ detail }) => summaries.push(detail), {
      once: true,
    });
    await said(await course('course="7"'));
    expect(summaries).to.deep.equal([{ shown: 3, total: 3, hasMore: false }]);
  });

  for (const size of ['line', 'badge', 'list']) {
    it(`lets the page take over a choice, as a ${size}`, async () => {
      const element = await course(`course="7" size="${size}"`);
      await said(element);
      const names: string[] = [];
      element.addEventListener('circleselect', (event) => {
        event.preventDefault();
        names.push(event.detail.circle.name);
        expect(JSON.parse(JSON.stringify(event.detail))).to.deep.equal(event.detail);
      });
      const links = allInside(element, 'a[href*="/signup/"]');
      links.at(-1)!.click();
      expect(names).to.deep.equal(['Reading at lunch']);
      expect(location.href).not.to.match(/signup/);
    });

    it(`says that there is none, as a ${size}`, async () => {
      const element = await course(`course="9" size="${size}" start-url="/begin/{course}"`);
      expect(await said(element)).to.match(/^No circle is studying this right now\. ?Start/);
      const start = inside<HTMLAnchorElement>(element, 'a');
      expect(start.href).to.equal(new URL('/begin/9', location.href).href);
    });

    it(`says that there has been one, as a ${size}`, async () => {
      const element = await course(`course="8" size="${size}"`);
      expect(await said(element)).to.match(/right now\. 1 circle has before\. ?Start/);
    });

    it(`shows the page's own content when loading fails, as a ${size}`, async () => {
      api().fail({ status: 500, times: 9 });
      const failures: unknown[] = [];
      document.addEventListener('loaderror', ({ detail }) => failures.push(detail.kind), {
        once: true,
      });
      const element = await course(`course="7" size="${size}"`, '<a href="#own">Circles</a>');
      const slot = await until(() => element.renderRoot.querySelector('slot'), 9000);
      expect(slot.assignedElements().map(textOf)).to.deep.equal(['Circles']);
      expect(failures).to.deep.equal(['unavailable']);
      expect(element.getBoundingClientRect().height).to.be.above(0);
    }).timeout(12_000);

    it(`keeps its height while circles are on their way, as a ${size}`, async () => {
      api().fail({ silent: true });
      const waiting = await course(`course="7" size="${size}"`);
      await until(() => waiting.renderRoot.querySelector('.wait'));
      const before = inside(waiting, '.root').getBoundingClientRect().height;
      expect(before).to.be.above(15);
      api().recover();
      const shown = await course(`course="7" size="${size}"`);
      await said(shown);
      const after = inside(shown, '.root').getBoundingClientRect().height;
      if (size === 'list') expect(after).to.be.at.least(before);
      else expect(after).to.be.closeTo(before, 1);
    });
  }

  it('says "more than" where more are known to be, but not how many', async () => {
    const circles = Array.from({ length: 25 }, (_, index) => ({
      id: index + 1,
      start_date: '2026-11-02',
    }));
    seed({ circles });
    const twice = (items: unknown): unknown[] => [
      ...(items as unknown[]).slice(1),
      (items as unknown[])[1],
    ];
    api().drift({ retype: { items: twice } });
    expect(await said(await course('course="7" size="line"'))).to.match(
      /^More than 19 circles are studying this$/,
    );
  });

  it('leads to all circles where the list has but the first', async () => {
    seed({ circles: Array.from({ length: 25 }, (_, index) => ({ id: index + 1 })) });
    const list = await course('course="7"');
    expect(await said(list)).to.match(/^25 circles/);
    expect(allInside(list, '.card')).to.have.length(6);
    expect(inside<HTMLAnchorElement>(list, '[part=all]').href).to.match(/\/en\/course\/7\/$/);
  });

  it('finds its course by provider and title', async () => {
    const line = await course('provider="open shelf" course-title=" READING " size="line"');
    expect(await said(line)).to.match(/^3 circles/);
  });

  it('keeps the page’s own content and tells the webmaster where the title is not clear', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warned.push(text);
    const line = await course('provider="Open Shelf" course-title="Read" size="line"', 'Circles');
    await until(() => warned.length > 0 && line.renderRoot.querySelector('slot'));
    console.warn = warn;
    expect(warned.join()).to.match(/Write course="\d+" for "Counting"/);
    expect(line.getBoundingClientRect().height).to.be.above(0);
  });

  it('does not break of odd and hostile text', async () => {
    seed({
      circles: [
        {
          id: 1,
          name: `<img src=x onerror="alert(1)">${'W'.repeat(300)}`,
          city: '<script>alert(1)</script>',
          venue: '',
          venue_address: ', ',
          start_date: '2026-11-25',
        },
        { id: 2, name: '', city: '', course: { id: 7, title: '' } },
      ],
    });
    for (const size of ['line', 'badge', 'list']) {
      const element = await course(`course="7" size="${size}"`);
      expect(await said(element)).to.match(/2 (learning )?circles/);
      expect(allInside(element, 'img, script')).to.deep.equal([]);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    }
  });

  for (const lang of ['en', 'ar']) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible in ${lang}, ${theme}`, async () => {
        for (const size of ['line', 'badge', 'list']) {
          for (const number of [7, 8, 9]) {
            const attributes = `course="${number}" size="${size}" theme="${theme}"`;
            await said(await course(attributes, '', lang));
            expect(await axeFindings(), attributes).to.deep.equal([]);
            unmountAll();
          }
        }
      }).timeout(20_000);
    }
  }

  it('fits into 320 pixels, from right to left too', async () => {
    document.body.style.maxInlineSize = '320px';
    for (const lang of ['en', 'ar']) {
      for (const size of ['line', 'badge', 'list']) {
        for (const number of [7, 8]) {
          const element = await course(`course="${number}" size="${size}"`, '', lang);
          await said(element);
          for (const each of allInside(element, '*')) {
            const { width } = each.getBoundingClientRect();
            expect(width, `${size} ${each.className}`).to.be.at.most(320);
          }
        }
      }
    }
  });
});
