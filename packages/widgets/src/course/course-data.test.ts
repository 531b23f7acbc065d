import { expect } from '@open-wc/testing';
import { until } from '../testing/mount.js';
import { course, courseApiForEachTest, said } from './course.test-page.js';

/** What search engines read in the page. */
const blocks = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** The one thing that they read. */
const told = (): Record<string, unknown> =>
  JSON.parse(blocks()[0]?.textContent ?? '{}') as Record<string, unknown>;

describe('what circlet-course tells search engines', () => {
  const { seed } = courseApiForEachTest();

  it('is nothing unless it is asked to', async () => {
    await said(await course('course="7"'));
    expect(blocks()).to.have.length(0);
  });

  it('is the course with its circles, once, in the head', async () => {
    await said(await course('course="7" size="badge" structured-data'));
    await until(() => blocks().length > 0);
    const { '@context': context, '@type': type, name, hasCourseInstance } = told();
    expect([context, type, name]).to.deep.equal(['https://schema.org', 'Course', 'Reading']);
    expect(hasCourseInstance).to.have.length(3);
    expect(blocks().map(({ parentElement }) => parentElement)).to.deep.equal([document.head]);
  });

  it('changes and goes with the element', async () => {
    const element = await course('course="7" structured-data');
    await until(() => told()['name'] === 'Reading');
    element.course = '8';
    await until(() => told()['name'] === 'Writing');
    expect(blocks()).to.have.length(1);
    const { parentElement } = element;
    element.remove();
    expect(blocks()).to.have.length(0);
    parentElement!.append(element);
    await until(() => told()['name'] === 'Writing');
    element.structuredData = false;
    await until(() => blocks().length === 0);
  });

  it('is the circles alone where the course is not public', async () => {
    seed({ circles: [{ id: 1 }, { id: 2 }], courses: [{ id: 7, unlisted: true }] });
    await course('course="7" structured-data organisation="The Library"');
    await until(() => blocks().length > 0);
    const graph = told()['@graph'] as Record<string, unknown>[];
    expect(graph.map((thing) => thing['@type'])).to.deep.equal(['Event', 'Event']);
    expect(graph[0]!['organizer']).to.deep.equal([
      { '@type': 'Organization', name: 'The Library' },
    ]);
  });

  it('never ends the script', async () => {
    const name = '</script><img src=x onerror=alert(1)>';
    seed({ circles: [{ id: 1, name }], courses: [{ id: 7, unlisted: true }] });
    await course('course="7" structured-data');
    await until(() => blocks().length > 0);
    expect(blocks()[0]!.textContent).not.to.contain('<');
    expect(told()['name']).to.equal(name);
  });
});
