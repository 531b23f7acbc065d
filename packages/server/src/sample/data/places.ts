import type { SamplePlace } from '../sample-types.js';
import { placesAfrica } from './places-africa.js';
import { placesAsia } from './places-asia.js';
import { placesEurope } from './places-europe.js';
import { placesLatinAmerica } from './places-latin-america.js';
import { placesNorthAmerica } from './places-north-america.js';
import { placesOceania } from './places-oceania.js';

/** Real cities on six continents; coordinates are of the city centre, in degrees. */
export const places: readonly SamplePlace[] = [
  ...placesNorthAmerica,
  ...placesLatinAmerica,
  ...placesEurope,
  ...placesAfrica,
  ...placesAsia,
  ...placesOceania,
];
