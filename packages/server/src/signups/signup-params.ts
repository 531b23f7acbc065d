import type { ErrorMessages } from '../http/envelope.js';
import {
  fieldsOf,
  readBoolean,
  readCircleNumber,
  readConsent,
  readEmail,
  readMobile,
  readOptionalText,
  readQuestions,
  readText,
  type Found,
  type Severity,
} from './signup-fields.js';

/** A sign-up of which every field is fit to be stored. */
export interface CheckedSignup {
  readonly circle: number;
  readonly name: string;
  readonly email: string;
  readonly goals: string;
  readonly support: string;
  /** To the circle's own question. */
  readonly answer: string | undefined;
  /** `+` and digits. */
  readonly mobile: string | undefined;
  readonly newsletter: boolean;
}

/** What a request says. */
export type SignupReading =
  | { readonly kind: 'signup'; readonly signup: CheckedSignup }
  | {
      readonly kind: 'refused';
      /** 200 for what the live API refuses too, 400 for what it falls over. */
      readonly status: 200 | 400;
      readonly errors: ErrorMessages;
      /** The number that the request names, if it names one. */
      readonly circle: number | undefined;
    };

/** In characters; longer ones do not fit into the live API's columns. */
const longest = { name: 128, email: 254 } as const;

interface Problem {
  readonly field: string;
  /** The field inside of it, of an object. */
  readonly part: string | undefined;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * Reads the body of a request, JSON whatever its type is said to be. All
 * errors of one kind are told together, in the live API's order.
 */
export function readSignup(body: ArrayBuffer): SignupReading {
  const fields = parseBody(body);
  if (fields === undefined) {
    const errors = { body: ['Must be a JSON object in UTF-8'] };
    return { kind: 'refused', status: 400, errors, circle: undefined };
  }
  const problems: Problem[] = [];
  const take = collector(problems);
  const circle = take('learning_circle', readCircleNumber(fields.get('learning_circle')));
  const name = take('name', readText(fields.get('name'), longest.name));
  const email = take('email', readEmail(fields.get('email'), longest.email));
  const newsletter = take(
    'communications_opt_in',
    readBoolean(fields.get('communications_opt_in')),
  );
  take('consent', readConsent(fields.get('consent')));
  const mobile = take('mobile', readMobile(fields.get('mobile')));
  const questions = take('signup_questions', readQuestions(fields.get('signup_questions')));
  const answers = questions && takeAnswers(questions, take);
  if (
    problems.length > 0 ||
    circle === undefined ||
    name === undefined ||
    email === undefined ||
    answers === undefined
  ) {
    return { kind: 'refused', ...worstOf(problems), circle };
  }
  const signup = { circle, name, email, mobile, newsletter: newsletter ?? false, ...answers };
  return { kind: 'signup', signup };
}

type Take = <Value>(field: string, found: Found<Value>, part?: string) => Value | undefined;

function collector(problems: Problem[]): Take {
  return (field, found, part) => {
    if ('value' in found) return found.value;
    problems.push({ field, part, ...found });
    return undefined;
  };
}

function takeAnswers(questions: ReadonlyMap<string, unknown>, take: Take) {
  const within = <Value>(part: string, found: Found<Value>) =>
    take('signup_questions', found, part);
  return {
    goals: within('goals', readText(questions.get('goals'))) ?? '',
    support: within('support', readText(questions.get('support'))) ?? '',
    answer: within('custom_question', readOptionalText(questions.get('custom_question'))),
  };
}

function parseBody(body: ArrayBuffer): ReadonlyMap<string, unknown> | undefined {
  try {
    return fieldsOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch {
    return undefined;
  }
}

const severities = ['wrong', 'polite', 'unstorable'] as const;

function worstOf(problems: readonly Problem[]): { status: 200 | 400; errors: ErrorMessages } {
  const worst = severities.find((each) => problems.some(({ severity }) => severity === each));
  const told = problems.filter(({ severity }) => severity === worst);
  return { status: worst === 'polite' ? 200 : 400, errors: errorsOf(told) };
}

function errorsOf(problems: readonly Problem[]): ErrorMessages {
  const errors: Record<string, (string | ErrorMessages)[]> = {};
  for (const { field, part, message } of problems) {
    if (part === undefined) errors[field] = [message];
    else
      errors[field] = [{ ...(errors[field]?.[0] as ErrorMessages | undefined), [part]: [message] }];
  }
  return errors;
}
