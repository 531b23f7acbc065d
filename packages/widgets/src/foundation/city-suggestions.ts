import { circleCities, searchCities } from '@circlet/sdk/parts';
import { cityChoices } from './city-choices.js';
import { connectionTo, type Whom } from './connection-to.js';
import { folded } from './folded.js';
import type { Suggest } from './suggestion.js';

/** Fewer letters fit half the table, which the API would send as a whole. */
const fewestLetters = 2;

/**
 * Suggests cities by which circles can be filtered.
 *
 * The filter takes the city of a circle to the letter, accents and capitals
 * included (the API's README, 2.1, and the recordings `lc-city-case` and
 * `lc-city-accent`). That is the plain name, `Chicago`, which
 * `/api/learningcircles/cities/` lists (`lc-cities-list`) and which a place has
 * as its `city` (`places-city-q`), never `Chicago, Illinois`. So what is chosen
 * is a circle's own spelling; the search of places adds region and country, and
 * finds cities by them: `kenya` finds Nairobi. A place where no circle ever met
 * is left out, since choosing it would find nothing for sure. Two places of one
 * name are one suggestion, since the filter cannot tell them apart.
 */
export function citySuggestions(source: () => Whom): Suggest {
  let known: Promise<readonly string[]> | undefined;
  let knownOf: string | undefined;
  return async (words, signal) => {
    const whom = source();
    const { api } = whom;
    const connection = connectionTo(whom);
    if (knownOf !== api) known = undefined;
    knownOf = api;
    // Without the signal: who types on needs them all the same.
    const cities = (known ??= circleCities(connection, {}));
    const isSearched = folded(words).length >= fewestLetters;
    const places = isSearched ? searchCities(connection, words, { signal }) : Promise.resolve([]);
    const [ofCircles, found] = await Promise.allSettled([cities, places]);
    if (ofCircles.status === 'fulfilled') {
      return cityChoices(words, ofCircles.value, found.status === 'fulfilled' ? found.value : []);
    }
    if (known === cities) known = undefined;
    if (!isSearched || found.status === 'rejected') throw ofCircles.reason;
    return cityChoices(words, undefined, found.value);
  };
}
