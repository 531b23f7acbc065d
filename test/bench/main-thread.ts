import type { Browser } from 'playwright-core';
import { slowDown } from './profile.js';
import { freshPage } from './visit.js';

/** Where the main thread's time went until the first card, in milliseconds by kind of work. */
export type MainThreadTimes = Readonly<Record<string, number>>;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

/** Kinds of work by how the trace's events begin; what none of them names belongs to what it happened in. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^v8[.](parse|compile|produce)/, 'compile scripts'],
  [/^(EvaluateScript|v8[.](evaluateModule|run))$/, 'evaluate scripts'],
  [
    /^(FunctionCall|TimerFire|EventDispatch|FireAnimationFrame|v8[.]callFunction)$/,
    'call functions',
  ],
  [/^(RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint)$/, 'go on after promises'],
  [/^(MinorGC|MajorGC|V8[.]GC)/, 'collect garbage'],
  [/^(ParseHTML|HTMLDocumentParser)/, 'parse HTML'],
  [/^(ParseAuthorStyleSheet|UpdateLayoutTree)$/, 'style'],
  [/^Layout$/, 'layout, and style of containers'],
  [/^(PrePaint|Paint|Layerize|Commit)$/, 'paint'],
  [/^(RunTask|ThreadController|Receive mojo)/, 'the browser itself'],
];

const kindOf = (name: string): string | undefined =>
  kinds.find(([pattern]) => pattern.test(name))?.[1];

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'blink.user_timing',
  'toplevel',
];

/** The kinds of work that are ours to save. */
const scriptKinds = [
  'compile scripts',
  'evaluate scripts',
  'call functions',
  'go on after promises',
] as const;

/** Time in scripts. */
export function scriptMs(times: MainThreadTimes): number {
  return scriptKinds.reduce((sum, kind) => sum + (times[kind] ?? 0), 0);
}

/** Traces one visit on the slow line; a visit of its own, since tracing costs time too. */
export async function mainThreadTimes(browser: Browser, address: string): Promise<MainThreadTimes> {
  const { page, session, close } = await freshPage(browser, 'first-card');
  try {
    await page.exposeBinding('circletFirstCard', () => undefined);
    await session.send('Network.enable');
    await slowDown(session);
    await browser.startTracing(page, { categories });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first card').length > 0);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    return timesUntilCard(traceEvents, address);
  } finally {
    await close();
  }
}

/** Of each event only what no event inside it explains. */
function timesUntilCard(events: readonly TraceEvent[], address: string): MainThreadTimes {
  const begin = events.find(
    ({ name, args }) =>
      name === 'navigationStart' && args?.data?.documentLoaderURL?.startsWith(address),
  );
  const card = events.find(({ name, ts }) => name === 'first card' && ts > (begin?.ts ?? 0));
  if (!begin || !card) throw new Error('The trace does not tell when the first card came.');
  const mine = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === card.pid && tid === card.tid)
    .filter(({ ts }) => ts >= begin.ts && ts < card.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const times: Record<string, number> = {};
  const open: { kind: string; end: number }[] = [];
  const add = (kind: string, micros: number): void => {
    times[kind] = (times[kind] ?? 0) + micros / 1000;
  };
  for (const { name, ts, dur = 0 } of mine) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
    const outer = open.at(-1);
    const kind = kindOf(name) ?? outer?.kind ?? 'the browser itself';
    add(kind, dur);
    if (outer) add(outer.kind, -dur);
    open.push({ kind, end: ts + dur });
  }
  return times;
}
