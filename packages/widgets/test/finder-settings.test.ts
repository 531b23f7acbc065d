import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circleFilter, readFinderSettings } from '../src/finder/finder-settings.js';

const read = (attributes: Record<string, string>) =>
  readFinderSettings((property) => attributes[property]);

test('has the documented defaults', () => {
  const { settings, wrong } = read({});
  assert.deepEqual(wrong, []);
  assert.equal(settings['page-size'], 12);
  assert.equal(settings.radius, 50);
  assert.deepEqual(settings.filters, ['q', 'near', 'place']);
  assert.deepEqual(
    [settings.signup, settings.when, settings.order, settings.place],
    ['open', 'current', 'soonest', 'any'],
  );
});

const right: readonly [Record<string, string>, string, unknown][] = [
  [{ days: 'sunday monday sunday' }, 'days', ['sunday', 'monday']],
  [{ topics: 'art, film ,,music' }, 'topics', ['art', 'film', 'music']],
  [{ near: '39.80, -89.64' }, 'near', { latitude: 39.8, longitude: -89.64 }],
  [{ pageSize: '100' }, 'page-size', 100],
  [{ filters: 'place q' }, 'filters', ['place', 'q']],
  [{ radius: '12.5' }, 'radius', 12.5],
];
for (const [attributes, name, value] of right) {
  test(`reads ${JSON.stringify(attributes)}`, () => {
    const { settings, wrong } = read(attributes);
    assert.deepEqual([settings[name as 'q'], wrong], [value, []]);
  });
}

const mistakes: readonly [Record<string, string>, string][] = [
  [{ pageSize: '0' }, 'page-size'],
  [{ pageSize: '1.5' }, 'page-size'],
  [{ near: '91,0' }, 'near'],
  [{ near: '1,2,3' }, 'near'],
  [{ near: ',' }, 'near'],
  [{ radius: '-1' }, 'radius'],
  [{ radius: 'Infinity' }, 'radius'],
  [{ team: '1e99' }, 'team'],
  [{ order: 'nearest' }, 'order'],
  [{ days: 'monday funday' }, 'days'],
];
for (const [attributes, name] of mistakes) {
  test(`takes ${JSON.stringify(attributes)} for a mistake and goes on with the default`, () => {
    const { settings, wrong } = read(attributes);
    assert.deepEqual(wrong, [name]);
    const expected = read({}).settings;
    assert.deepEqual(settings[name as 'q'], expected[name as 'q']);
  });
}

test('looks around the visitor rather than around the webmaster’s point', () => {
  const { settings } = read({ near: '1,2', radius: '10' });
  const visitor = { near: { latitude: 3, longitude: 4 } };
  assert.deepEqual(circleFilter(settings, false, visitor).near, {
    latitude: 3,
    longitude: 4,
    radiusKm: 10,
  });
  assert.deepEqual(circleFilter(settings, false, {}).near, {
    latitude: 1,
    longitude: 2,
    radiusKm: 10,
  });
});
