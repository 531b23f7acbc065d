import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finderFirstRequest } from '../src/finder/finder.first-request.js';
import { findCircles } from '../src/finder/circle-search.js';
import { circleFilter, readFinderSettings } from '../src/finder/finder-settings.js';
import { firstAddress } from '../src/loader/first-request.js';

const api = 'https://api.example.org/some/where';

/** Texts of attributes: usual, odd and wrong ones. */
const texts: Readonly<Record<string, readonly string[]>> = {
  q: [
    'python',
    'web design',
    ' two  spaces ',
    'C++',
    '!!!',
    'a_b',
    'são',
    'don’t',
    "o'neill",
    'a\tb',
  ],
  city: ['Springfield', 'São Paulo', ' St. Louis ', 'Washington, D.C.', 'a+b&c=d', '北京'],
  course: ['7', '0', '-1', '007', '2147483648', '999999999', 'x', '1e3', ' 12 '],
  team: ['1', '1.0', '28', '٣'],
  near: ['39.80,-89.64', 'here', ''],
  radius: ['10', '0'],
  days: ['monday', 'sunday saturday', 'someday'],
  place: ['any', 'online', 'in-person', 'mars'],
  topics: ['art', 'art, music', ','],
  language: ['es', ' '],
  signup: ['open', 'closed', 'all', 'Open'],
  when: ['current', 'past', 'all', 'now'],
  credit: ['', 'true', 'false'],
  order: ['soonest', 'name', 'nearest', 'latest', 'newest', 'random'],
  'page-size': ['1', '12', '99', '100', '101', '0', 'many'],
  transport: ['auto', 'fetch', 'pigeon'],
  filters: ['q near', 'everything'],
};

/** Where a finder's first request goes: the real client's, with a network that notes it. */
async function asked(attributes: ReadonlyMap<string, string>): Promise<string | undefined> {
  const { settings } = readFinderSettings((property) =>
    attributes.get(property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
  );
  const filter = circleFilter(settings, attributes.has('credit'), {});
  const original = globalThis.fetch;
  let first: string | undefined;
  const stop = new AbortController();
  globalThis.fetch = (input) => {
    first ??= input instanceof Request ? input.url : String(input);
    stop.abort();
    return Promise.reject(new Error('noted'));
  };
  try {
    await findCircles({ api, transport: settings.transport, filter }, undefined, stop.signal);
  } catch {
    // Only where it asked is of interest.
  } finally {
    globalThis.fetch = original;
  }
  return first;
}

/** What a finder with these attributes is hinted. */
function hint(attributes: ReadonlyMap<string, string>): string | undefined {
  const path = firstAddress(finderFirstRequest, {
    localName: 'circlet-finder',
    getAttribute: (name) => attributes.get(name) ?? null,
    getAttributeNames: () => [...attributes.keys()],
  });
  return path && api + path;
}

/** Numbers that look random and are the same each time. */
function* dice(seed: number): Generator<number, never> {
  for (;;) {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield seed;
  }
}

/** Every attribute with every text, alone and with others. */
function* finders(): Generator<ReadonlyMap<string, string>> {
  yield new Map();
  const names = Object.keys(texts);
  for (const [name, each] of Object.entries(texts))
    for (const text of each) yield new Map([[name, text]]);
  const roll = dice(7);
  for (let count = 0; count < 3000; count++) {
    const chosen = names.filter(() => roll.next().value % 97 < 12);
    yield new Map(
      chosen.map((name) => [name, texts[name]?.[roll.next().value % texts[name].length] ?? '']),
    );
  }
}

test('a finder is hinted exactly what its client asks first, or nothing', async (t) => {
  let hinted = 0;
  for (const attributes of finders()) {
    const address = hint(attributes);
    if (address === undefined) continue;
    hinted++;
    assert.equal(address, await asked(attributes), JSON.stringify([...attributes]));
  }
  t.diagnostic(`${hinted} finders hinted`);
  assert.ok(hinted > 100);
});

test('what many pages say is hinted', () => {
  const usual = [
    {},
    { team: '1', filters: 'q near place signup', 'heading-level': '3' },
    { course: '7', 'page-size': '6' },
    { city: 'São Paulo', layout: 'list' },
  ];
  for (const attributes of usual) assert.ok(hint(new Map(Object.entries(attributes))));
});
