import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { CityList, CountryList } from '@circlet/contract';
import { createApp, writeCommunity } from '../src/index.js';
import { describeForEveryDatabase } from './every-database.js';

const manyWords = Array.from({ length: 2_000 }, (_, index) => `w${String(index)}`).join('+');
const place = { region: '', latitude: null, longitude: null };
const france = { country: 'France', country_en: 'France' };
const brazil = { country: 'Brasil', country_en: 'Brazil' };
const usa = { country: 'United States of America', country_en: 'United States of America' };

describeForEveryDatabase('places', (database) => {
  before(() =>
    writeCommunity(database(), {
      places: [
        { ...place, ...brazil, city: 'São Paulo', place_id: '3448439' },
        { ...place, ...usa, city: 'Springfield', region: 'Illinois', latitude: 39.8017 },
        { ...place, ...usa, city: 'Springfield', region: 'Massachusetts' },
        { ...place, ...usa, city: 'Springfield', region: 'Illinois', place_id: '7' },
        { ...place, ...france, city: 'Saint-Étienne' },
        { ...place, ...france, city: 'paris', place_id: '2988507' },
        { ...place, ...france, city: 'Running Water', place_id: '7bb3' },
      ],
    }),
  );

  async function get(path: string): Promise<Response> {
    return createApp({ database: database() }).request(path);
  }
  async function cities(search: string): Promise<readonly string[]> {
    const answer = await get(`/api/places/search/city/?${search}`);
    return CityList.parse(await answer.json()).cities.map(({ city }) => city);
  }
  async function countries(search: string): Promise<readonly string[]> {
    const answer = await get(`/api/places/search/country/?${search}`);
    return CountryList.parse(await answer.json()).countries.map(({ country }) => country);
  }

  const searches: readonly (readonly [string, string, readonly string[]])[] = [
    ['the beginning of a word', 'spring', ['Springfield', 'Springfield']],
    ['all of the words', 'Spring ill', ['Springfield']],
    ['the country in English', 'braz', ['São Paulo']],
    ['the country in its language', 'bras', ['São Paulo']],
    ['an accent', 'são', ['São Paulo']],
    ['no accent, which is another word', 'sao', []],
    ['a hyphen', 'saint-étienne', ['Saint-Étienne']],
    ['another form of a word, which is another word', 'runs', []],
    ['characters that separate words', "(paris) & france!'", ['paris']],
    ['an asterisk', '*', []],
  ];
  for (const [what, query, found] of searches) {
    it(`are found by ${what}`, async () => {
      assert.deepEqual(await cities(`query=${encodeURIComponent(query)}`), found);
    });
  }

  it('are all told where nothing is asked for, each once, capital letters first', async () => {
    const all = [
      'Running Water',
      'Saint-Étienne',
      'Springfield',
      'Springfield',
      'São Paulo',
      'paris',
    ];
    assert.deepEqual(await cities(''), all);
    assert.deepEqual(await cities('query='), all);
    assert.deepEqual(await cities('q=paris'), all);
  });

  it('keep the last zeros of their coordinates, which may be missing', async () => {
    const answer = await get('/api/places/search/city/?query=illinois');
    const { cities: found } = CityList.parse(await answer.json());
    assert.deepEqual([found[0]?.latitude, found[0]?.longitude], ['39.801700', null]);
  });

  it('are of countries, which are found by their own words only', async () => {
    assert.deepEqual(await countries(''), ['Brasil', 'France', 'United States of America']);
    assert.deepEqual(await countries('query=brazil'), ['Brasil']);
    assert.deepEqual(await countries('query=paris'), []);
  });

  for (const query of ['%20', '%20%09', '!!!', '%26', 'a%09b', '%00', manyWords]) {
    it(`are refused for ${query.slice(0, 10)}, which the live API falls over`, async () => {
      for (const kind of ['city', 'country']) {
        const answer = await get(`/api/places/search/${kind}/?query=${query}`);
        assert.equal(answer.status, 400);
        const { errors } = (await answer.json()) as { errors: object };
        assert.deepEqual(Object.keys(errors), ['query']);
      }
    });
  }

  it('are found by their number; an unknown number is null, and what is no number is not found', async () => {
    const known = (await (await get('/api/places/2988507/')).json()) as { city: string };
    assert.equal(known.city, 'paris');
    const unknown = await get('/api/places/99999999999999999999999/');
    assert.deepEqual([unknown.status, await unknown.text()], [200, 'null']);
    assert.equal(await (await get('/api/places/99/?callback=cb')).text(), 'cb(null);');
    assert.equal((await get('/api/places/7bb3/')).status, 404);
  });
});
