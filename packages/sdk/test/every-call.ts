import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ApiError, type Client } from '@circlet/sdk';

const input = {
  circle: 5,
  name: 'Ada',
  email: 'ada@example.org',
  goals: 'Learn',
  support: 'Listen',
  consent: true,
};

const message = { name: 'Ada', email: 'ada@example.org', message: 'Hello', source: '/' };

export type Call = (client: Client) => Promise<unknown>;

/** Any call that a client takes. */
export const anyCall = fc.constantFrom<Call>(
  ({ circles }) => circles.list(),
  ({ circles }) => circles.list({ language: ['en'], pageSize: 3 }),
  ({ circles }) =>
    circles.list({ near: { latitude: 39.8, longitude: -89.6 }, order: 'nearest', q: 'read' }),
  async ({ circles }) => {
    const found = [];
    for await (const circle of circles.all({ pageSize: 2 })) if (found.push(circle) > 9) break;
    return found.map((circle) => Object.freeze(circle));
  },
  ({ circles }) => circles.get(5),
  ({ circles }) => circles.get(5, { fresh: true }),
  ({ circles }) => circles.topics(),
  ({ circles }) => circles.cities(),
  ({ circles }) => circles.map(),
  ({ courses }) => courses.list({ topics: ['writing', 'programming'], order: 'popular' }),
  ({ courses }) => courses.list({ provider: 'Open Shelf' }),
  ({ courses }) => courses.get(5),
  ({ courses }) => courses.topics(),
  ({ courses }) => courses.languages(),
  ({ stories }) => stories.list(),
  ({ teams }) => teams.list(),
  ({ teams }) => teams.get(5),
  ({ places }) => places.cities('spring'),
  ({ places }) => places.countries('united'),
  ({ places }) => places.get('5'),
  ({ events }) => events.list(),
  ({ events }) => events.get(5),
  ({ announcements }) => announcements.list(),
  ({ contact }) => contact.send(message),
  ({ signups }) => signups.create(input),
);

/** The first thing in a value that could still be changed, where items of a list stand for models. */
function loose(value: unknown, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Object.isFrozen(value)) return path;
  for (const [name, inside] of Object.entries(value)) {
    const found = loose(inside, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

const modelsIn = (given: unknown): unknown[] => {
  if (Array.isArray(given)) return given;
  return (given as { items?: unknown[] }).items ?? [given];
};

/**
 * How a call ends: in frozen models, or the kind of an error.
 *
 * @throws AssertionError for anything else.
 */
export async function endOf(call: Promise<unknown>): Promise<string> {
  try {
    for (const model of modelsIn(await call)) assert.equal(loose(model), undefined);
    return 'models';
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    assert.ok(error instanceof ApiError, `${String(error)} ${(error as Error).stack ?? ''}`);
    return error.kind;
  }
}
