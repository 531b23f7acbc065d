import { sql, type Selectable, type Transaction } from 'kysely';
import type { Database, Schema, SignupTable } from '../database/schema.js';
import type { ErrorMessages } from '../http/envelope.js';
import { isHidden, refusalOf, unknownCircle } from './signup-refusal.js';
import type { CheckedSignup } from './signup-params.js';

/**
 * Stores a sign-up, or says why not. When it returns, the database has
 * committed. An address that has signed up for the circle before updates
 * its row. The very same sign-up once more changes nothing and is accepted
 * whatever became of the circle: it is a retry of one that was accepted.
 *
 * @returns nothing if the sign-up is stored, otherwise the errors.
 * @throws what the database answered; nothing is stored then.
 */
export async function storeSignup(
  database: Database,
  signup: CheckedSignup,
  now: Date,
): Promise<ErrorMessages | undefined> {
  if (!isPossibleId(signup.circle)) return unknownCircle;
  return database
    .transaction()
    .setIsolationLevel('read committed')
    .execute((transaction) => decide(transaction, signup, now));
}

/** Whether a circle can be signed up for by its number, whatever its state. */
export async function isKnownCircle(database: Database, id: number): Promise<boolean> {
  if (!isPossibleId(id)) return false;
  const circle = await database
    .selectFrom('circles')
    .select(['draft', 'deleted'])
    .where('id', '=', id)
    .executeTakeFirst();
  return circle !== undefined && !isHidden(circle);
}

async function decide(
  transaction: Transaction<Schema>,
  signup: CheckedSignup,
  now: Date,
): Promise<ErrorMessages | undefined> {
  const circle = await lockCircle(transaction, signup.circle);
  if (circle === undefined || isHidden(circle)) return unknownCircle;
  const earlier = await findEarlier(transaction, signup);
  if (earlier !== undefined && isSame(earlier, signup)) return undefined;
  const taken = await countSignups(transaction, signup.circle);
  const refusal = refusalOf(circle, taken, dayOf(now));
  if (refusal !== undefined) return refusal;
  if (circle.signup_question !== '' && signup.answer === undefined) {
    return { signup_questions: [{ custom_question: ['Field is required'] }] };
  }
  if (earlier === undefined) await insert(transaction, signup, now);
  else await update(transaction, earlier.id, signup, now);
  return undefined;
}

/** Whoever signs up for the circle next waits here: seats are counted one by one. */
function lockCircle(transaction: Transaction<Schema>, id: number) {
  return transaction
    .selectFrom('circles')
    .select(['draft', 'deleted', 'end_date', 'signup_open', 'signup_limit', 'signup_question'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

function findEarlier(transaction: Transaction<Schema>, { circle, email }: CheckedSignup) {
  return transaction
    .selectFrom('signups')
    .selectAll()
    .where('circle_id', '=', circle)
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst();
}

function isSame(earlier: Selectable<SignupTable>, signup: CheckedSignup): boolean {
  return (
    earlier.name === signup.name &&
    earlier.goals === signup.goals &&
    earlier.support === signup.support &&
    earlier.answer === (signup.answer ?? null) &&
    earlier.newsletter === signup.newsletter &&
    (signup.mobile === undefined || earlier.mobile === signup.mobile)
  );
}

async function countSignups(transaction: Transaction<Schema>, circle: number): Promise<number> {
  const { taken } = await transaction
    .selectFrom('signups')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('circle_id', '=', circle)
    .executeTakeFirstOrThrow();
  return taken;
}

async function insert(
  transaction: Transaction<Schema>,
  signup: CheckedSignup,
  now: Date,
): Promise<void> {
  const { circle, email } = signup;
  await transaction
    .insertInto('signups')
    .values({ circle_id: circle, email, created_at: now.toISOString(), ...wordsOf(signup) })
    .execute();
}

async function update(
  transaction: Transaction<Schema>,
  id: number,
  signup: CheckedSignup,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('signups')
    .set({ ...wordsOf(signup), updated_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

/** A number that is not given again stays. */
function wordsOf({ name, goals, support, answer, newsletter, mobile }: CheckedSignup) {
  const words = { name, goals, support, answer: answer ?? null, newsletter };
  return mobile === undefined ? words : { ...words, mobile };
}

const largestId = 2 ** 31 - 1;

function isPossibleId(id: number): boolean {
  return id > 0 && id <= largestId;
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
