import { setTimeout as wait } from 'node:timers/promises';
import { wireList } from '../stand-in/wire.js';
import { cannedCircles } from './canned-circles.js';
import { pack, startOrigin, type Origin, type Packed } from './origin.js';

const delayMs = 60;
const howMany = 1_000;

/**
 * An API that knows its answers by heart: every one takes 60 ms, so that a
 * database's mood is no part of what is measured.
 */
export async function startCannedApi(): Promise<Origin> {
  const circles = cannedList();
  const answers = new Map<string, Packed>();
  return startOrigin(async (url) => {
    const since = performance.now();
    const answer = answers.get(url.search) ?? pack('application/json', answerTo(url, circles));
    answers.set(url.search, answer);
    await wait(Math.max(0, delayMs - (performance.now() - since)));
    return answer;
  });
}

/** The thousand circles that it knows. */
export const cannedList = (): readonly Record<string, unknown>[] =>
  cannedCircles(howMany, new Date());

/** The answer to a question, as JSON. */
export function answerTo(
  { searchParams }: URL,
  circles: readonly Record<string, unknown>[],
): string {
  const words = searchParams.get('q')?.toLowerCase() ?? '';
  const limit = Number(searchParams.get('limit') ?? 20);
  const offset = Number(searchParams.get('offset') ?? 0);
  const found = circles.filter(({ name }) => String(name).toLowerCase().includes(words));
  const counts = { count: found.length, offset, limit };
  return JSON.stringify(wireList(found.slice(offset, offset + limit), counts));
}
