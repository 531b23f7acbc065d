import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '@circlet/sdk';
import { cityChoices } from '../src/foundation/city-choices.js';

const place = (city: string, region: string, country: string): Place => ({
  id: null,
  city,
  region,
  country,
  countryInEnglish: country,
  coordinates: null,
});
const chicago = place('Chicago', 'Illinois', 'United States of America');
const cities = ['Cape Town', 'Chicago', 'Kansas City', 'Nairobi', 'São Paulo'];
const texts = (words: string, places: readonly Place[] = []): string[] =>
  cityChoices(words, cities, places).items.map(({ text }) => text);

test('shows all cities of circles for no words', () => {
  assert.deepEqual(texts(''), cities);
});

test('finds a city by the beginning of its words, without capitals and accents', () => {
  assert.deepEqual(texts('sao'), ['São Paulo']);
  assert.deepEqual(texts('PAU sã'), ['São Paulo']);
  assert.deepEqual(texts('city'), ['Kansas City']);
  assert.deepEqual(texts('ity'), []);
});

test('tells from the places where a city is', () => {
  assert.deepEqual(cityChoices('chic', cities, [chicago]).items, [
    { value: 'Chicago', text: 'Chicago', hint: 'Illinois, United States of America' },
  ]);
});

test('finds cities by region and country, after those of that name', () => {
  assert.deepEqual(texts('c', [place('Nairobi', '', 'Congo')]), [
    'Cape Town',
    'Chicago',
    'Kansas City',
    'Nairobi',
  ]);
});

test('leaves out places where no circle ever met', () => {
  assert.deepEqual(texts('saint', [place('Saint-Étienne', '', 'France')]), []);
});

test('chooses the spelling of circles, whatever the places say', () => {
  const { items } = cityChoices('sao', cities, [place('Sao Paulo', 'SP', 'Brasil')]);
  assert.deepEqual(items, [{ value: 'São Paulo', text: 'São Paulo', hint: 'SP, Brasil' }]);
});

test('makes one suggestion of several places with one name', () => {
  const { items } = cityChoices(
    'spr',
    ['Springfield'],
    [
      place('Springfield', 'Illinois', 'USA'),
      place('Springfield', 'Massachusetts', 'USA'),
      place('Springfield', 'Illinois', 'USA'),
      place('Springfield', '', ''),
    ],
  );
  assert.deepEqual(items, [
    { value: 'Springfield', text: 'Springfield', hint: 'Illinois, USA · Massachusetts, USA' },
  ]);
});

test('makes do with places where the cities of circles are not known', () => {
  const { items } = cityChoices('chic', undefined, [chicago, chicago]);
  assert.deepEqual(
    items.map(({ value }) => value),
    ['Chicago'],
  );
});

test('stops at a hundred, and says so', () => {
  const many = Array.from({ length: 101 }, (_, i) => `City ${i}`);
  const { items, hasMore } = cityChoices('', many, []);
  assert.equal(items.length, 100);
  assert.equal(hasMore, true);
  assert.equal(cityChoices('', many.slice(1), []).hasMore, false);
});
