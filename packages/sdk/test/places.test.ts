import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientOf } from './stand-in.js';

const wirePlace = (differences: Record<string, unknown> = {}) => ({
  city: 'Nairobi',
  region: '',
  country: 'Kenya',
  country_en: 'Kenya',
  latitude: '-1.286389',
  longitude: '36.817223',
  place_id: '184745',
  ...differences,
});

describe('places', () => {
  test('come with numbers for coordinates', async () => {
    const rows = [wirePlace(), wirePlace({ city: 'Kisumu', latitude: null, place_id: '' })];
    const { client, asked } = clientOf(() => Response.json({ cities: rows }));
    const [nairobi, kisumu, ...others] = await client.places.cities(' ken\tya ');
    assert.deepEqual(nairobi, {
      id: '184745',
      city: 'Nairobi',
      region: '',
      country: 'Kenya',
      countryInEnglish: 'Kenya',
      coordinates: { latitude: -1.286389, longitude: 36.817223 },
    });
    assert.deepEqual([kisumu?.id, kisumu?.coordinates, others.length], [null, null, 0]);
    assert.equal(asked[0]?.searchParams.get('query'), 'ken ya');
  });

  for (const query of ['', '   ', '\t\n', '!!! & -', '\0']) {
    test(`are not asked for by ${JSON.stringify(query)}, which gives all or crashes`, async () => {
      const { client, asked } = clientOf(() => Response.json({ cities: [wirePlace()] }));
      assert.deepEqual(await client.places.cities(query), []);
      assert.deepEqual(await client.places.countries(query), []);
      assert.equal(asked.length, 0);
    });
  }

  test('refuse what is no text', async () => {
    const { client, asked } = clientOf(() => Response.json({ cities: [] }));
    await assert.rejects(client.places.cities(4 as never), { kind: 'rejected' });
    await assert.rejects(client.places.countries('x'.repeat(501)), { kind: 'rejected' });
    assert.equal(asked.length, 0);
  });

  test('tell countries by both of their names', async () => {
    const { client } = clientOf(() =>
      Response.json({ countries: [{ country: 'Deutschland', country_en: 'Germany' }] }),
    );
    const found = await client.places.countries('deu');
    assert.deepEqual(found, [{ name: 'Deutschland', nameInEnglish: 'Germany' }]);
    assert.ok(Object.isFrozen(found) && Object.isFrozen(found[0]));
  });

  test('are found by their id; null is how the API says that there is none', async () => {
    const { client, asked } = clientOf((url) =>
      Response.json(url.pathname.endsWith('/184745/') ? wirePlace() : null),
    );
    assert.equal((await client.places.get('184745')).city, 'Nairobi');
    assert.equal(asked[0]?.pathname, '/api/places/184745/');
    await assert.rejects(client.places.get('99999'), { kind: 'notfound' });
  });

  for (const id of ['', 'abc', '1/2', '99999999999', '0']) {
    test(`are not asked for the id ${JSON.stringify(id)}`, async () => {
      const { client, asked } = clientOf(() => Response.json(null));
      await assert.rejects(client.places.get(id), { kind: 'rejected' });
      assert.equal(asked.length, 0);
    });
  }
});
