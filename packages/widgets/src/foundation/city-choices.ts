import type { Place } from '@circlet/sdk';
import { folded } from './folded.js';
import type { Suggestion, Suggestions } from './suggestion.js';

/** More than this nobody reads. */
const most = 100;

/**
 * The cities that fit some words, by their own name first, then by region or
 * country.
 *
 * @param cities Those of circles, spelled as the filter of circles wants them;
 *   undefined if they are not known, and places have to do.
 * @param places What a search of places found for the words.
 */
export function cityChoices(
  words: string,
  cities: readonly string[] | undefined,
  places: readonly Place[],
): Suggestions {
  const hints = hintsOf(places);
  const all = cities ?? [...new Set(places.map(({ city }) => city))];
  const byName = all.filter((city) => isNamed(city, words));
  const byPlace = all.filter((city) => !byName.includes(city) && hints.has(folded(city)));
  const found = [...byName, ...byPlace];
  const items = found.slice(0, most).map((city): Suggestion => {
    const hint = hints.get(folded(city));
    return { value: city, text: city, ...(hint && { hint }) };
  });
  return { items, hasMore: found.length > most };
}

/** Whether each of the words begins one of the name's, as the API's own search has it. */
function isNamed(city: string, words: string): boolean {
  const parts = wordsOf(city);
  return wordsOf(words).every((word) => parts.some((part) => part.startsWith(word)));
}

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** `Illinois, United States of America` by city; of several places of one name, all of them. */
function hintsOf(places: readonly Place[]): ReadonlyMap<string, string> {
  const hints = new Map<string, string>();
  for (const { city, region, country } of places) {
    const name = folded(city);
    const before = hints.get(name);
    const hint = [region, country].filter(Boolean).join(', ');
    if (before?.split(' · ').includes(hint)) continue;
    hints.set(name, before && hint ? `${before} · ${hint}` : hint || (before ?? ''));
  }
  return hints;
}
