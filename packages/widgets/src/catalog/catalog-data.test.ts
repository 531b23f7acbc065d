import { expect } from '@open-wc/testing';
import { until } from '../testing/mount.js';
import { apiForEachTest, catalog, coursesTo, shown } from './catalog.test-page.js';

/** What search engines read in the page. */
const told = (): Record<string, unknown>[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => {
      const data = JSON.parse(textContent) as Record<string, unknown>;
      return (data['@graph'] as Record<string, unknown>[] | undefined) ?? [data];
    },
  );

describe('what circlet-catalog tells search engines', () => {
  const api = apiForEachTest();

  it('is nothing unless it is asked to', async () => {
    await shown(await catalog());
    expect(told()).to.have.length(0);
  });

  it('is the courses in sight, and goes with the element', async () => {
    api.world.seed({ courses: coursesTo(5) });
    const element = await catalog('structured-data page-size="3"');
    await shown(element);
    await until(() => told().length > 0);
    expect(told().map((each) => each['@type'])).to.deep.equal(['Course', 'Course', 'Course']);
    element.remove();
    expect(told()).to.have.length(0);
  });
});
