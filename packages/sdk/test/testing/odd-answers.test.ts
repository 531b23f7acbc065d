import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@circlet/sdk';
import { createTestApi } from '@circlet/sdk/testing';
import * as fc from 'fast-check';
import { calls } from './every-call.js';
import { endOf } from './end-of.js';
import { variedSeed } from './varied-seed.js';

const numRuns = 100;

/** An input of each method that is certainly sent. */
const ordinary: Readonly<Record<string, unknown>> = {
  'circles.get': 5,
  'courses.get': 7,
  'teams.get': 1,
  'events.get': 1,
  'places.cities': 'spring',
  'places.countries': 'united',
  'places.get': '12',
  'signups.create': {
    ...{ circle: 5, name: 'Ada', email: 'ada@example.org', goals: 'Learn', support: 'Listen' },
    consent: true,
  },
  'contact.send': { name: 'Ada', email: 'ada@example.org', message: 'Hello', source: '/' },
};

/** Where in an answer something is exchanged: at each level, which of the values. */
const places = fc.array(fc.nat({ max: 40 }), { maxLength: 5 });

function exchanged(json: unknown, [place, ...deeper]: readonly number[], odd: unknown): unknown {
  if (place === undefined || typeof json !== 'object' || json === null) return odd;
  const keys = Object.keys(json);
  const key = keys[place % keys.length];
  if (key === undefined) return odd;
  const inside = exchanged((json as Record<string, unknown>)[key], deeper, odd);
  if (Array.isArray(json))
    return json.map((each, at) => (String(at) === key ? inside : each) as unknown);
  return { ...json, [key]: inside };
}

for (const [name, , call] of calls) {
  test(`${name} takes any JSON for models or for an ApiError`, async (t) => {
    const ends = { models: 0, errors: 0 };
    const input = ordinary[name] ?? {};
    await fc.assert(
      fc.asyncProperty(places, fc.jsonValue(), async (place, odd) => {
        const api = createTestApi(variedSeed);
        const fetch: typeof api.fetch = async (...request) => {
          const answer = await api.fetch(...request);
          return Response.json(exchanged(await answer.json(), place, odd));
        };
        const client = createClient({ api: 'https://api.example.org', fetch });
        const error = await endOf(() => call(client, input as never, {} as never));
        ends[error ? 'errors' : 'models']++;
      }),
      { numRuns },
    );
    t.diagnostic(`${name}: ${ends.models} models, ${ends.errors} errors`);
    assert.equal(ends.models + ends.errors, numRuns);
  });
}
