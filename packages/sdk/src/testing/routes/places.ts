import type { Place } from '@circlet/contract';
import { found, type Answer, type Exchange } from '../http/exchange.js';
import { hasWords, searchedWords } from '../http/full-text.js';
import { Crash } from '../http/refusals.js';
import type { World } from '../world/world.js';

/** `GET /api/places/search/city/`: without words, the whole table. */
export function searchCities({ places }: World, exchange: Exchange): Answer {
  const words = wordsOf(exchange);
  return found({ cities: places.filter((place) => !words || hasWords(textOf(place), words)) });
}

/** `GET /api/places/search/country/` */
export function searchCountries({ places }: World, exchange: Exchange): Answer {
  const words = wordsOf(exchange);
  const countries = new Map(
    places
      .filter(({ country, country_en }) => !words || hasWords(`${country}\n${country_en}`, words))
      .map(({ country, country_en }) => [country, { country, country_en }]),
  );
  return found({
    countries: [...countries.values()].sort((a, b) => (a.country < b.country ? -1 : 1)),
  });
}

/** `GET /api/places/<digits>/`: null if there is none. */
export function getPlace({ places }: World, id: string): Answer {
  return found(places.find(({ place_id }) => place_id === id) ?? null);
}

function textOf({ city, region, country, country_en }: Place): string {
  return [city, region, country, country_en].join('\n');
}

/** Unlike the `q` of lists, a `query` of spaces crashes. */
function wordsOf({ query }: Exchange): readonly string[] | undefined {
  const text = query.get('query') ?? '';
  if (text !== '' && text.trim() === '') throw new Crash('a blank query');
  return searchedWords(text);
}
