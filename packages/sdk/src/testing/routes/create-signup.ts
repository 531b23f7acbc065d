import { found, type Answer, type Exchange } from '../http/exchange.js';
import { Crash, Refusal } from '../http/refusals.js';
import type { StoredSignup, World } from '../world/world.js';
import {
  expectStorable,
  isMissing,
  readBoolean,
  readCircle,
  readConsent,
  readEmail,
  readMobile,
  readText,
  type Objection,
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
  const objectionTo =
    (field: string): Objection =>
    (message) => {
      errors[field] = [message];
    };
  const id = readCircle(fields['learning_circle'], objectionTo('learning_circle'));
  const circle = world.circles.find(({ wire }) => wire.id === id);
  if (id !== undefined && !circle) objectionTo('learning_circle')(noCircle);
  const name = readText(fields['name'], objectionTo('name')) ?? '';
  const email = readEmail(fields['email'], objectionTo('email')) ?? '';
  const wantsNews = readBoolean(
    fields['communications_opt_in'],
    objectionTo('communications_opt_in'),
  );
  readConsent(fields['consent'], objectionTo('consent'));
  const mobile = readMobile(fields['mobile'], objectionTo('mobile')) ?? '';
  const answers = readAnswers(fields['signup_questions'], errors);
  if (Object.keys(errors).length > 0) throw new Refusal(errors);
  if (circle?.wire.signup_question && answers.custom_question === undefined) {
    throw new Refusal({ signup_questions: [{ custom_question: ['Field is required'] }] });
  }
  store(world, {
    ...{ learning_circle: circle?.wire.id ?? 0, name, email, signup_questions: answers },
    ...{ mobile, communications_opt_in: wantsNews ?? false },
  });
  return found({ status: 'created' });
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
  const none = { goals: '', support: '' };
  if (isMissing(value)) {
    errors['signup_questions'] = ['Field is required'];
    return none;
  }
  if (!isObject(value)) throw new Crash('signup_questions that are no object');
  const inside: Errors = {};
  const answer = (name: string): string =>
    readText(value[name], (message) => {
      inside[name] = [message];
    }) ?? '';
  const answers = { goals: answer('goals'), support: answer('support') };
  const own = value['custom_question'];
  if (Object.keys(inside).length > 0) errors['signup_questions'] = [inside];
  return isMissing(own) ? answers : { ...answers, custom_question: answer('custom_question') };
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
