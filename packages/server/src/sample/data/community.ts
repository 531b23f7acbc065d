import type { SampleCommunity } from '../resolve-community.js';
import { announcements } from './announcements.js';
import { cities } from './cities.js';
import { events } from './events.js';
import { places } from './places.js';
import { teams } from './teams.js';

/** What stands around the invented circles. */
export const community: SampleCommunity = { teams, places, cities, events, announcements };
