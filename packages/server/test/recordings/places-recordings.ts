import { writeCommunity, type Database } from '../../src/index.js';
import type { Place } from '@circlet/contract';
import { readJson } from '../../../../test/recordings/recorded.js';
import { comparePlainView } from './compare.js';
import { compareExactly } from './compare-exactly.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';

/** The cities, the countries, and a city by its number. */
export const placesRecordings: ReplayedOperation = {
  isAt: (path) => /^\/api\/places\/(?:[^/]+\/|search\/(?:city|country)\/)?$/.test(path),
  reasonToLeaveOut: reasonToLeaveOutOfReading,
  compare: comparePlainView(compareExactly),
  deliberate: new Map(),
  seed: seedPlaces,
};

/** The recorded list of all cities; the countries of the other list must be theirs. */
async function seedPlaces(database: Database): Promise<void> {
  const { cities } = readJson('420-places-city-q-param.json') as { cities: readonly Place[] };
  await writeCommunity(database, { places: cities });
}
