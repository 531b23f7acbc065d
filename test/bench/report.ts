import { loadavg } from 'node:os';
import type { FirstCard } from './first-card.js';
import { scriptMs, type MainThreadTimes } from './main-thread.js';
import type { Held, Memory } from './memory.js';
import type { Paging } from './paging.js';
import { profileSentence } from './profile.js';
import { spreadOf, type Spread } from './quantiles.js';
import type { Measured } from './rounds.js';
import { partnerYardstick } from './partner-stage.js';
import { hintedTag, plainTag, yardstick } from './stage.js';

/** How many times as late as the same cards in static HTML the first card may come. */
const budgets: Readonly<Record<string, number>> = { [plainTag]: 2.2, [hintedTag]: 1.8 };

/** All that was measured. */
export interface Results {
  readonly browser: string;
  readonly date: string;
  readonly firstCards: Measured<FirstCard>;
  readonly paging: Paging;
  readonly memory: Memory;
  readonly mainThread: Measured<MainThreadTimes>;
  /** First cards of a partner's pages that read P2PU's own API. */
  readonly partnerCards: Measured<FirstCard>;
}

/**
 * The results as a document.
 *
 * @param options Whether to tell where the main thread's time went.
 */
export function report(results: Results, { trace }: { readonly trace: boolean }): string {
  return [
    `Chromium ${results.browser}, ${results.date}; ${profileSentence}; load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}.`,
    cardsTable(results.firstCards, yardstick, results.mainThread),
    [...verdicts(results.firstCards), paging(results.paging), memory(results.memory)]
      .map((line) => `- ${line}`)
      .join('\n'),
    'Pages of a partner with P2PU’s own API, all over TLS, each host a connection of its own:',
    cardsTable(results.partnerCards, partnerYardstick),
    ...(trace ? [mainThreadTable(results.mainThread)] : []),
  ].join('\n\n');
}

function cardsTable(
  firstCards: Measured<FirstCard>,
  still: string,
  mainThread?: Measured<MainThreadTimes>,
): string {
  const rows = Object.entries(firstCards)
    .filter(([, runs]) => runs.length > 0)
    .map(([name, runs]) => {
      const painted = spreadOf(runs.map(({ paintedMs }) => paintedMs));
      const { requests } = runs.at(-1) ?? { requests: [] };
      const bytes = requests.reduce((sum, each) => sum + each.bytes, 0);
      const scripts = mainThread?.[name] ?? [];
      return [
        name,
        `${ms(painted.median)} [${ms(painted.least)}-${ms(painted.most)}]`,
        ratio(firstCards, name, still)?.toFixed(2) ?? '-',
        scripts.length > 0 ? ms(median(scripts, scriptMs)) : '-',
        ms(median(runs, ({ blockingMs }) => blockingMs)),
        String(requests.length),
        (bytes / 1024).toFixed(1),
        String(Math.max(0, ...requests.map(({ depth }) => depth))),
        String(runs.length),
      ];
    });
  return markdown(
    [
      'page',
      'first card painted, ms: median [range]',
      'of static',
      'script, ms',
      'blocking, ms',
      'requests before it',
      'kB',
      'answers in a row',
      'runs',
    ],
    rows,
  );
}

function verdicts(firstCards: Measured<FirstCard>): readonly string[] {
  return Object.entries(budgets).map(([name, budget]) => {
    const found = ratio(firstCards, name, yardstick);
    if (found === undefined) return `${name}: not measured`;
    const verdict = found <= budget ? 'within' : 'over';
    const fastest = ratio(firstCards, name, yardstick, ({ least }) => least) ?? NaN;
    return `${name}: ${found.toFixed(2)} times as late as static, budget ${budget}: ${verdict} (by the fastest runs ${fastest.toFixed(2)})`;
  });
}

/** How many times as late as the yardstick, by the medians unless said otherwise. */
function ratio(
  firstCards: Measured<FirstCard>,
  name: string,
  yardstickName: string,
  of: (spread: Spread) => number = ({ median }) => median,
): number | undefined {
  const [mine, still] = [firstCards[name], firstCards[yardstickName]].map((runs) =>
    runs?.length ? of(spreadOf(runs.map(({ paintedMs }) => paintedMs))) : undefined,
  );
  return mine !== undefined && still !== undefined ? mine / still : undefined;
}

function paging({ circles, clicks, counted, longFrames, longestMs }: Paging): string {
  const what = counted === 'longtask' ? 'tasks' : 'frames';
  return `${circles} results by ${clicks} clicks on "more": ${longFrames} ${what} over 50 ms, the longest ${ms(longestMs)} ms`;
}

function memory({ searches, before, inUse, after }: Memory): string {
  return `${searches} searches, then removal: before ${holding(before)}; after the searches ${holding(inUse)}; after removal ${holding(after)}`;
}

function holding({ heapBytes, nodes, listeners, finders }: Held): string {
  return `${(heapBytes / 1024).toFixed(0)} kB of heap, ${nodes} nodes, ${listeners} listeners, ${finders} finders alive`;
}

function mainThreadTable(mainThread: Measured<MainThreadTimes>): string {
  const names = Object.keys(mainThread);
  const all = Object.values(mainThread).flat();
  const typical = (runs: readonly MainThreadTimes[], kind: string): number =>
    median(runs, (times) => times[kind] ?? 0);
  const kinds = [...new Set(all.flatMap((times) => Object.keys(times)))].sort(
    (a, b) => typical(all, b) - typical(all, a),
  );
  return markdown(
    ['main thread until the first card, ms', ...names],
    kinds.map((kind) => [kind, ...names.map((name) => ms(typical(mainThread[name] ?? [], kind)))]),
  );
}

const ms = (value: number): string => value.toFixed(0);

/** NaN where nothing was measured. */
function median<T>(runs: readonly T[], of: (run: T) => number): number {
  return runs.length > 0 ? spreadOf(runs.map(of)).median : NaN;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
