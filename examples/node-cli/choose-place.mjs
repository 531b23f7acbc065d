import { AmbiguousCity, UnknownCity } from './failure.mjs';

const plain = (text) => text.normalize('NFC').trim().toLowerCase();

/** A place in one line. */
export const placeName = ({ city, region, country }) =>
  [city, region, country].filter(Boolean).join(', ');

/**
 * The one place that is meant. The search also finds names that only begin so,
 * and a city that is called exactly so goes before them; what follows a comma
 * has been searched for already.
 *
 * @throws UnknownCity, AmbiguousCity
 */
export function choosePlace(wanted, places) {
  const usable = places.filter(({ coordinates }) => coordinates);
  if (usable.length === 0)
    throw new UnknownCity(`There is no city “${wanted}”. Try its name in its own language.`);
  const name = plain(wanted.split(',')[0]);
  const exact = usable.filter(({ city }) => plain(city) === name);
  const candidates = exact.length > 0 ? exact : usable;
  if (candidates.length === 1) return candidates[0];
  const lines = candidates.slice(0, 8).map((place) => `  ${placeName(place)}`);
  throw new AmbiguousCity(
    `“${wanted}” may be several cities. Add the region or country after a comma:\n${lines.join('\n')}`,
  );
}
