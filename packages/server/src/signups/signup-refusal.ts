import type { Selectable } from 'kysely';
import type { CircleTable } from '../database/schema.js';
import type { ErrorMessages } from '../http/envelope.js';

/** What the decision depends on, of a circle. */
export type SignupCircle = Pick<
  Selectable<CircleTable>,
  'draft' | 'deleted' | 'end_date' | 'signup_open' | 'signup_limit'
>;

/** The live API's answer to a number that it does not know. */
export const unknownCircle: ErrorMessages = {
  learning_circle: ['No matching learning circle exists'],
};

/** Whether sign-ups may know of a circle at all; circles for members they may. */
export function isHidden({ draft, deleted }: Pick<SignupCircle, 'draft' | 'deleted'>): boolean {
  return draft || deleted;
}

/**
 * Says why a circle takes nobody now, or nothing if it does. The live API
 * takes everybody, and asks its own pages to be careful.
 *
 * @param taken how many have signed up.
 * @param today the day in UTC, `2026-11-22`.
 */
export function refusalOf(
  circle: SignupCircle,
  taken: number,
  today: string,
): ErrorMessages | undefined {
  const refuse = (sentence: string) => ({ learning_circle: [sentence] });
  if (isHidden(circle)) return unknownCircle;
  // On its last day, too: what the list says of it then is that it is not open.
  if (circle.end_date <= today) return refuse('This learning circle has ended');
  if (!circle.signup_open) return refuse('This learning circle does not accept sign-ups');
  const seats = circle.signup_limit ?? 0;
  return seats > 0 && taken >= seats ? refuse('This learning circle is full') : undefined;
}
