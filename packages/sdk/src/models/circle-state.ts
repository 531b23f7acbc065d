import type { CircleState } from './circle.js';

/** What decides the state of a circle. */
export interface StateFacts {
  /** The API's word, if it sent one. */
  readonly status: string | undefined;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly isAccepting: boolean;
  readonly isFull: boolean;
  /** Today's date in UTC, as the server counts. */
  readonly today: string;
}

/** Without a prototype: a word such as `__proto__` would give the one of all objects, to be frozen with the model. */
const ourWords = {
  __proto__: null,
  upcoming: 'upcoming',
  in_progress: 'running',
  closed: 'closed',
  completed: 'ended',
} as unknown as Readonly<Record<string, CircleState | undefined>>;

/**
 * The state of a circle. The API's word does not know seats, and some of its
 * lists leave the word out: then the dates decide. A new word passes through.
 */
export function circleState(facts: StateFacts): CircleState {
  const state =
    facts.status === undefined ? stateByDate(facts) : (ourWords[facts.status] ?? facts.status);
  return facts.isFull && (state === 'upcoming' || state === 'running') ? 'full' : state;
}

function stateByDate({ startDate, endDate, isAccepting, today }: StateFacts): CircleState {
  if ((endDate ?? startDate) < today) return 'ended';
  if (!isAccepting) return 'closed';
  return startDate > today ? 'upcoming' : 'running';
}
