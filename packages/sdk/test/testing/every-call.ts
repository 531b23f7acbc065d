import type { Client } from '@circlet/sdk';
import type * as fc from 'fast-check';
import * as inputs from './arbitrary-inputs.js';

/** Consumes a generator, but not for ever. */
async function taken(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) {
    all.push(item);
    if (all.length >= 60) break;
  }
  return all;
}

type Call = (client: Client, input: never, options: never) => Promise<unknown>;

/** Every method, with what it is called with. */
export const calls: readonly [name: string, input: fc.Arbitrary<unknown>, call: Call][] = [
  ['circles.list', inputs.circleFilter, (client, ...given) => client.circles.list(...given)],
  ['circles.all', inputs.circleFilter, (client, ...given) => taken(client.circles.all(...given))],
  ['circles.get', inputs.id, (client, ...given) => client.circles.get(...given)],
  ['circles.topics', inputs.options, (client, given) => client.circles.topics(given)],
  ['circles.cities', inputs.options, (client, given) => client.circles.cities(given)],
  ['circles.map', inputs.options, (client, given) => client.circles.map(given)],
  ['stories.list', inputs.pagingOnly, (client, ...given) => client.stories.list(...given)],
  ['stories.all', inputs.pagingOnly, (client, ...given) => taken(client.stories.all(...given))],
  ['courses.list', inputs.courseFilter, (client, ...given) => client.courses.list(...given)],
  ['courses.all', inputs.courseFilter, (client, ...given) => taken(client.courses.all(...given))],
  ['courses.get', inputs.id, (client, ...given) => client.courses.get(...given)],
  ['courses.topics', inputs.options, (client, given) => client.courses.topics(given)],
  ['courses.languages', inputs.options, (client, given) => client.courses.languages(given)],
  ['teams.list', inputs.teamFilter, (client, ...given) => client.teams.list(...given)],
  ['teams.all', inputs.teamFilter, (client, ...given) => taken(client.teams.all(...given))],
  ['teams.get', inputs.id, (client, ...given) => client.teams.get(...given)],
  ['places.cities', inputs.anyText, (client, ...given) => client.places.cities(...given)],
  ['places.countries', inputs.anyText, (client, ...given) => client.places.countries(...given)],
  ['places.get', inputs.placeId, (client, ...given) => client.places.get(...given)],
  ['events.list', inputs.pagingOnly, (client, ...given) => client.events.list(...given)],
  ['events.all', inputs.pagingOnly, (client, ...given) => taken(client.events.all(...given))],
  ['events.get', inputs.id, (client, ...given) => client.events.get(...given)],
  ['announcements.list', inputs.options, (client, given) => client.announcements.list(given)],
  ['signups.create', inputs.signup, (client, ...given) => client.signups.create(...given)],
  ['contact.send', inputs.message, (client, ...given) => client.contact.send(...given)],
];
