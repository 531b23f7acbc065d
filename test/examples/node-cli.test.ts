import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import { startDemoWorld } from '../../examples/demo-site/world.mjs';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the program as a shell does. */
function circlesNear(words: readonly string[], interrupt?: Promise<unknown>): Promise<Ended> {
  const program = 'examples/node-cli/circles-near.mjs';
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  void interrupt?.then(() => child.kill('SIGINT'));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, said });
    });
  });
}

describe('circles near a city, in a terminal', () => {
  let world: Awaited<ReturnType<typeof startDemoWorld>>;
  before(async () => {
    world = await startDemoWorld();
  });
  after(() => world.close());

  const ask = (...words: string[]) => circlesNear([...words, '--api', world.api]);

  test('are a table, the nearest first, with data only in the output', async () => {
    const { code, out, said } = await ask('Springfield', '--radius', '30', '--limit', '100');
    assert.equal(code, 0, said);
    const [head, ...rows] = out.trimEnd().split('\n');
    assert.match(head ?? '', /^No\. +First +Day +Time +Circle +Where +km +Seats$/);
    assert.match(
      said,
      new RegExp(`^${rows.length} learning circles within 30 km of Springfield, Illinois`),
    );
    assert.ok(rows.some((row) => row.includes('Chatham')));
    const distances = rows.map((row) => Number(/ (\d+\.\d) {2}/.exec(row)?.[1]));
    assert.deepEqual(
      distances,
      distances.toSorted((a, b) => a - b),
    );
    assert.ok(Math.max(...distances) <= 30);
    assert.ok(rows.every((row) => row.length <= 100));
  });

  test('are limited by days', async () => {
    const { out } = await ask('Springfield', '--days', 'saturday,sunday');
    const days = out
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.trim().split(/\s+/)[2]);
    assert.ok(days.length > 2);
    assert.deepEqual(
      days.filter((day) => day !== 'sat' && day !== 'sun'),
      [],
    );
  });

  test('are CSV whose every row has every column', async () => {
    const { code, out } = await ask('Leipzig', '--radius', '5', '--format', 'csv');
    assert.equal(code, 0);
    const [head, ...rows] = out.split('\r\n').filter(Boolean);
    assert.match(head ?? '', /^id,name,course,state,/);
    const bread = rows.find((row) => row.startsWith('67,'));
    assert.match(
      bread ?? '',
      /^67,"<b>Bread & butter HTML<\/b> <script>alert\(""no""\)<\/script>",/,
    );
    for (const row of rows)
      assert.equal(row.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length, head?.split(',').length);
  });

  test('are a calendar that another library reads', async () => {
    const { code, out } = await ask('Berlin', '--radius', '5', '--format', 'ics');
    assert.equal(code, 0);
    const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const weekly = events.find(({ uid }) => uid.startsWith('circle-65@'));
    assert.equal(weekly?.summary, 'Sprachcafé „Zum Anker“');
    assert.equal(weekly.startDate.zone.tzid, 'floating');
    assert.ok(weekly.isRecurring());
  });

  test('are none, said so, where nobody meets', async () => {
    const { code, out, said } = await ask(
      'Lima',
      '--days',
      'monday',
      '--radius',
      '1',
      '--language',
      'de',
    );
    assert.deepEqual([code, out], [0, '']);
    assert.match(said, /^0 learning circles/);
  });

  test('need a city that there is', async () => {
    const { code, out, said } = await ask('Nowhereville');
    assert.deepEqual([code, out], [3, '']);
    assert.match(said, /no city “Nowhereville”/);
  });

  const mistakes: [string[], RegExp][] = [
    [[], /Which city\?/],
    [['Berlin', '--radius', 'far'], /--radius is a whole number from 1 to 500, not “far”/],
    [['Berlin', '--days', 'someday'], /--days knows monday, .*, not “someday”/],
    [['Berlin', '--format', 'pdf'], /--format knows table, csv, ics, not “pdf”/],
    [['Berlin', '--colour'], /--colour/],
    [['Berlin', '--api', 'nonsense'], /api must be the address/],
  ];
  for (const [words, sentence] of mistakes)
    test(`are refused for “${words.join(' ')}”, before anything is asked`, async () => {
      const { code, out, said } = await circlesNear(words);
      assert.deepEqual([code, out], [2, '']);
      assert.match(said, sentence);
      assert.doesNotMatch(said, /\n {4}at /);
    });

  test('come with help', async () => {
    const { code, out, said } = await circlesNear(['--help']);
    assert.deepEqual([code, said], [0, '']);
    for (const word of ['--radius', '--format', 'Exit codes']) assert.ok(out.includes(word), word);
  });

  test('say that there is no API, and how to start one', async () => {
    const { code, out, said } = await circlesNear(['Berlin', '--api', 'http://127.0.0.1:9']);
    assert.deepEqual([code, out], [5, '']);
    assert.match(said, /npm start/);
  });
});

interface OneAnswerApi {
  readonly url: string;
  readonly asked: Promise<unknown>;
  readonly close: () => void;
}

/** An API that gives one answer, or none. */
async function apiOf(answer: unknown): Promise<OneAnswerApi> {
  const server = createServer((_, response) => {
    if (answer === undefined) return;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: once(server, 'request'),
    close: () => {
      server.close().closeAllConnections();
    },
  };
}

test('several cities of one name are listed, so that one can be chosen', async () => {
  const springfield = (region: string) => ({
    city: 'Springfield',
    region,
    country: 'United States of America',
    country_en: 'United States of America',
    latitude: '39.781700',
    longitude: '-89.650100',
    place_id: '1',
  });
  const api = await apiOf({ cities: [springfield('Illinois'), springfield('Missouri')] });
  const { code, out, said } = await circlesNear(['springfield', '--api', api.url]);
  api.close();
  assert.deepEqual([code, out], [4, '']);
  assert.match(said, /Springfield, Illinois, United[^\n]*\n +Springfield, Missouri/);
});

test('an interruption ends the request and says so', async () => {
  const api = await apiOf(undefined);
  const { code, said } = await circlesNear(['Berlin', '--api', api.url], api.asked);
  api.close();
  assert.equal(code, 130);
  assert.equal(said, 'Interrupted.\n');
});
