import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spreadOf } from '../quantiles.js';
import { startChild, type Child } from './child.js';
import { headers, load, type Load } from './load.js';
import { watchMemory } from './memory-watch.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
  },
});
const [minutes, rounds, seconds] = [values.minutes, values.rounds, values.seconds].map(Number) as [
  number,
  number,
  number,
];

const page = '/api/learningcircles/?signup=open&order=first_meeting_date&limit=12&offset=0';
/** Of the rate of a constant answer. */
const goal = 0.5;

const everything = '/api/learningcircles/';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), 'circlet-bench-'));
const children: Child[] = [];
try {
  await measure();
} finally {
  await Promise.all(children.map((child) => child.stop()));
  rmSync(folder, { recursive: true, force: true });
}

async function start(words: readonly string[]): Promise<Child> {
  const child = await startChild(words, join(folder, `log-${String(children.length)}`));
  children.push(child);
  return child;
}

async function measure(): Promise<void> {
  const upstream = await start(['--import', 'tsx', 'test/bench/server/canned-upstream.ts']);
  const relay = await start([
    'packages/server/bin/circlet-server.js',
    ...['--port', '0', '--relay', upstream.url, '--origins', headers.origin],
  ]);
  say(`Node ${process.version}, load of the machine ${String(loadavg()[0]?.toFixed(1))}`);
  await firstReads(relay);
  await compare(relay);
  await soak(relay);
}

/** Asked for the first time, an answer is read, judged and compressed; after that it is there. */
async function firstReads(relay: Child): Promise<void> {
  for (const path of [page, everything]) {
    const times = [];
    let bytes = 0;
    for (let turn = 0; turn < 2; turn += 1) {
      const started = performance.now();
      bytes = (await readRaw(relay.url + path)).body.length;
      times.push(`${(performance.now() - started).toFixed(0)} ms`);
    }
    say(`${path}: ${times.join(', then ')}; ${String(bytes)} bytes on the wire`);
  }
}

async function compare(relay: Child): Promise<void> {
  const answer = await readRaw(relay.url + page);
  const file = join(folder, 'answer');
  writeFileSync(file, answer.body);
  const constant = await start([
    ...['--import', 'tsx', 'test/bench/server/constant-server.ts', file],
    JSON.stringify(answer.headers),
  ]);
  const servers = { constant, relay };
  const measured: Record<keyof typeof servers, Measured[]> = { constant: [], relay: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['constant', 'relay'] as const) {
      const result = await loaded(servers[name]);
      // The first round warms up.
      if (round > 0) measured[name].push(result);
    }
  }
  for (const [name, loads] of Object.entries(measured)) say(`${name}: ${sentenceOf(loads)}`);
  const ratio = (of: (load: Measured) => number) =>
    spreadOf(measured.relay.map((each, round) => of(each) / of(measured.constant[round] ?? each)));
  const { median, least, most } = ratio(({ rate }) => rate);
  const cost = ratio(({ microseconds }) => microseconds).median;
  const size = String(answer.body.length);
  say(
    `cached reads: ${median.toFixed(2)} times the rate of a constant answer of ${size} bytes (${least.toFixed(2)}-${most.toFixed(2)}) for ${cost.toFixed(2)} times its processor time; ${median >= goal ? 'within' : 'BELOW'} the goal of ${String(goal)}`,
  );
}

interface Measured extends Load {
  /** Of processor time for each read: it does not depend on who else uses the machine. */
  readonly microseconds: number;
}

async function loaded(server: Child): Promise<Measured> {
  const before = server.processorMs();
  const result = await load(server.url, seconds, { paths: [page] });
  const spent = server.processorMs() - before;
  return { ...result, microseconds: (spent * 1_000) / (result.rate * seconds) };
}

function sentenceOf(loads: readonly Measured[]): string {
  const { median, least, most } = spreadOf(loads.map(({ rate }) => rate));
  const p99 = spreadOf(loads.map((each) => each.p99)).median;
  const cost = spreadOf(loads.map(({ microseconds }) => microseconds)).median;
  const failures = loads.reduce((sum, each) => sum + each.failures, 0);
  const span = `${least.toFixed(0)}-${most.toFixed(0)}`;
  return `${median.toFixed(0)} reads/s (${span}), p99 ${p99.toFixed(0)} ms, ${cost.toFixed(0)} µs of processor time each, ${String(failures)} failed`;
}

/** Old and new questions, more of them than fit into the memory for answers, and some past it. */
async function soak(relay: Child): Promise<void> {
  const paths = Array.from({ length: 3_000 }, (_, index) => {
    if (index % 3 === 0) return page;
    if (index % 50 === 1) return `${page}&_=${String(index)}`;
    return `/api/learningcircles/?limit=50&offset=${String((index * 7) % 9_950)}`;
  });
  const watch = watchMemory(relay, 2);
  const result = await load(relay.url, minutes * 60, { paths, rate: 300 });
  const { begun, ended, most, samples } = watch.stop();
  say(
    `${String(minutes)} minutes of ${result.rate.toFixed(0)} mixed reads/s, p99 ${result.p99.toFixed(0)} ms, ${String(result.failures)} failed`,
  );
  say(
    `memory: ${begun.toFixed(0)} MiB in the second fifth, ${ended.toFixed(0)} MiB in the last, at most ${most.toFixed(0)} MiB (${String(samples)} samples); ${ended <= begun * 1.1 ? 'flat' : 'NOT FLAT'}`,
  );
}

/** The bytes as they travel, not what `fetch` makes of them. */
function readRaw(url: string): Promise<{ body: Buffer; headers: Record<string, string> }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const hop = /^(connection|keep-alive|date|content-length|transfer-encoding)$/;
        const kept = Object.entries(response.headers).filter(([name]) => !hop.test(name));
        resolve({ body: Buffer.concat(chunks), headers: Object.fromEntries(kept) as never });
      });
    }).on('error', reject);
  });
}
