import { operations } from '@circlet/contract';
import type { SignupCircle } from '../signups/signup-refusal.js';
import { relayedReads } from './relayed-reads.js';
import type { UpstreamReads } from './upstream-reads.js';

/** What a sign-up has to know of a circle. */
interface CircleFacts extends SignupCircle {
  readonly taken: number;
  /** Whether the circle asks something of its own. */
  readonly hasQuestion: boolean;
}

/** The circle as it is now, or why nobody knows. */
export type CircleLook =
  | { readonly kind: 'circle'; readonly circle: CircleFacts }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed' };

const { path } = operations.listCircles;
const read = relayedReads.find((each) => each.path === path);

const rowsPerRead = 100;
const mostReads = 5;

type Row = Readonly<Record<string, unknown>>;

/**
 * Looks a circle up, past every cache. Asked by its number, the API also shows
 * circles for members and deleted ones, and these look ordinary: so one that
 * takes people counts only if the public list of its course has it, too.
 *
 * @param today the day in UTC, `2026-11-22`.
 */
export async function lookAtCircle(
  id: number,
  today: string,
  reads: UpstreamReads,
): Promise<CircleLook> {
  const rows = await ask(`id=${String(id)}`, reads);
  if (rows === undefined) return { kind: 'failed' };
  const row = rows.find((each) => each['id'] === id);
  if (row === undefined) return { kind: 'unknown' };
  const circle = factsOf(row);
  const course = (row['course'] as { id?: unknown } | undefined)?.id;
  if (circle === undefined || typeof course !== 'number') return { kind: 'failed' };
  if (circle.draft) return { kind: 'unknown' };
  if (circle.end_date <= today || !circle.signup_open) return { kind: 'circle', circle };
  const isListed = await isInList(id, course, reads);
  if (isListed === undefined) return { kind: 'failed' };
  return isListed ? { kind: 'circle', circle } : { kind: 'unknown' };
}

async function isInList(
  id: number,
  course: number,
  reads: UpstreamReads,
): Promise<boolean | undefined> {
  for (let page = 0; page < mostReads; page += 1) {
    const offset = String(page * rowsPerRead);
    const slice = `limit=${String(rowsPerRead)}&offset=${offset}`;
    const rows = await ask(`course_id=${String(course)}&scope=active&${slice}`, reads);
    if (rows === undefined) return undefined;
    if (rows.some((row) => row['id'] === id)) return true;
    if (rows.length < rowsPerRead) return false;
  }
  return false;
}

async function ask(query: string, reads: UpstreamReads): Promise<readonly Row[] | undefined> {
  if (read === undefined || !reads.admits()) return undefined;
  const reading = await reads.read(`${path}?${query}`, 'en', read, undefined);
  if (reading.kind !== 'answer') return undefined;
  return (JSON.parse(reading.body.toString('utf8')) as { items: readonly Row[] }).items;
}

/** @returns undefined where the API says something else than it used to. */
function factsOf(row: Row): CircleFacts | undefined {
  const { draft, signup_open, signup_count: taken, signup_question: question } = row;
  const { last_meeting_date: end_date, signup_limit = null } = row;
  const isPlain = typeof draft === 'boolean' && typeof signup_open === 'boolean';
  if (!isPlain || typeof end_date !== 'string' || typeof taken !== 'number') return undefined;
  if (signup_limit !== null && typeof signup_limit !== 'number') return undefined;
  const hasQuestion = typeof question === 'string' && question !== '';
  return { draft, deleted: false, end_date, signup_open, signup_limit, taken, hasQuestion };
}
