import { found, type Answer, type Exchange } from '../http/exchange.js';
import { Crash, Refusal } from '../http/refusals.js';
import type { StoredSignup, World } from '../world/world.js';
import {
  Objection,
  expectStorable,
  isMissing,
  readBoolean,
  readCircle,
  readConsent,
  readEmail,
  readMobile,
  readText,
  required,
} from './signup-fields.js';

type Fields = Readonly<Record<string, unknown>>;
type Errors = Record<string, unknown[]>;

const noCircle = 'No matching learning circle exists';

/**
 * `POST /api/signup/`: JSON, whatever its type is said to be. It lets anybody
 * into circles that are full, closed, over, drafts or deleted, and takes a
 * repeated e-mail for a change of the first signup.
 */
export function createSignup(world: World, { body }: Exchange): Answer {
  const fields = fieldsOf(body);
  const errors: Errors = {};
  const take = takerOf(errors);
  const id = take('learning_circle', readCircle(fields['learning_circle']));
  const circle = world.circles.find(({ wire }) => wire.id === id);
  if (id !== undefined && !circle) errors['learning_circle'] = [noCircle];
  const name = take('name', readText(fields['name'])) ?? '';
  const email = take('email', readEmail(fields['email'])) ?? '';
  const news = take('communications_opt_in', readBoolean(fields['communications_opt_in']));
  take('consent', readConsent(fields['consent']));
  const mobile = take('mobile', readMobile(fields['mobile'])) ?? '';
  const answers = readAnswers(fields['signup_questions'], errors);
  if (Object.keys(errors).length > 0) throw new Refusal(errors);
  if (circle?.wire.signup_question && answers.custom_question === undefined) {
    throw new Refusal({ signup_questions: [{ custom_question: [required] }] });
  }
  store(world, {
    ...{ learning_circle: circle?.wire.id ?? 0, name, email, signup_questions: answers },
    ...{ mobile, communications_opt_in: news ?? false },
  });
  return found({ status: 'created' });
}

/** Notes what the API objects to, under the name of the field, and gives the value otherwise. */
function takerOf(errors: Errors) {
  return <Value>(name: string, read: Value | Objection): Value | undefined => {
    if (!(read instanceof Objection)) return read;
    errors[name] = [read.message];
    return undefined;
  };
}

function fieldsOf(body: string): Fields {
  const json = parsed(body);
  if (isObject(json)) return json;
  throw new Crash('a body that is no JSON object');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readAnswers(value: unknown, errors: Errors): StoredSignup['signup_questions'] {
  if (isMissing(value)) {
    errors['signup_questions'] = [required];
    return { goals: '', support: '' };
  }
  if (!isObject(value)) throw new Crash('signup_questions that are no object');
  const inside: Errors = {};
  const take = takerOf(inside);
  const goals = take('goals', readText(value['goals'])) ?? '';
  const support = take('support', readText(value['support'])) ?? '';
  const { custom_question: own } = value;
  const answer = isMissing(own) ? undefined : take('custom_question', readText(own));
  if (Object.keys(inside).length > 0) errors['signup_questions'] = [inside];
  return { goals, support, ...(answer !== undefined && { custom_question: answer }) };
}

const longest = { name: 128, email: 254 } as const;

function store({ signups }: World, signup: StoredSignup): void {
  const { name, email, signup_questions } = signup;
  expectStorable(name, longest.name);
  expectStorable(email, longest.email);
  for (const answer of Object.values(signup_questions)) expectStorable(answer ?? '');
  const earlier = signups.findIndex((each) => isSame(each, signup));
  if (earlier === -1) signups.push(signup);
  else signups[earlier] = changed(signups[earlier], signup);
}

function isSame(one: StoredSignup, other: StoredSignup): boolean {
  return (
    one.learning_circle === other.learning_circle &&
    one.email.toLowerCase() === other.email.toLowerCase()
  );
}

/** The first address stays; a number is only replaced by another. */
function changed(earlier: StoredSignup | undefined, signup: StoredSignup): StoredSignup {
  const mobile = signup.mobile || (earlier?.mobile ?? '');
  return { ...signup, email: earlier?.email ?? signup.email, mobile };
}
