import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseFilter, readCatalogSettings } from '../src/catalog/catalog-settings.js';

const read = (attributes: Record<string, string>) =>
  readCatalogSettings((property) => attributes[property]);

test('has the documented defaults', () => {
  const { settings, wrong } = read({});
  assert.deepEqual(wrong, []);
  assert.equal(settings['page-size'], 12);
  assert.equal(settings.order, 'title');
  assert.deepEqual(settings.filters, [
    ...['q', 'topics', 'languages', 'open-licence', 'guide', 'order'],
  ]);
});

const right: readonly [Record<string, string>, string, unknown][] = [
  [{ topics: 'art, film ,,digital-skills' }, 'topics', ['art', 'film', 'digital-skills']],
  [{ languages: 'en  pt-br' }, 'languages', ['en', 'pt-br']],
  [{ courseList: '4' }, 'course-list', 4],
  [{ order: 'rated' }, 'order', 'rated'],
  [{ filters: 'order q' }, 'filters', ['order', 'q']],
];
for (const [attributes, name, value] of right) {
  test(`reads ${JSON.stringify(attributes)}`, () => {
    const { settings, wrong } = read(attributes);
    assert.deepEqual([settings[name as 'q'], wrong], [value, []]);
  });
}

const mistakes: readonly [Record<string, string>, string][] = [
  [{ order: 'soonest' }, 'order'],
  [{ courseList: 'mine' }, 'course-list'],
  [{ courseList: '0' }, 'course-list'],
  [{ pageSize: '101' }, 'page-size'],
  [{ filters: 'q colour' }, 'filters'],
  [{ headingLevel: '7' }, 'heading-level'],
];
for (const [attributes, name] of mistakes) {
  test(`takes ${JSON.stringify(attributes)} for a mistake and goes on with the default`, () => {
    const { settings, wrong } = read(attributes);
    assert.deepEqual(wrong, [name]);
    assert.deepEqual(settings[name as 'q'], read({}).settings[name as 'q']);
  });
}

test('asks for what the attributes say, and for nothing of how it is shown', () => {
  const { settings } = read({ q: 'art', provider: 'Open Shelf', courseList: '4', theme: 'dark' });
  assert.deepEqual(courseFilter(settings, { openLicence: true, guide: false }), {
    ...{ q: 'art', provider: 'Open Shelf', topics: [], languages: [], order: 'title' },
    ...{ openLicence: true, guide: false, courseList: 4, pageSize: 12 },
  });
});
