import type { SignupField, SignupInput, SignupProblem } from '../models/signup.js';
import { addressForm, trimmed, unstorable } from './text-forms.js';
import { isId } from './is-id.js';
import { plainMobile } from './signup-body.js';

/** Most characters, counted as code points; the live API crashes beyond them. */
export const signupLimits = {
  /** Characters of a name. */
  name: 128,
  /** Characters of an e-mail address. */
  email: 254,
} as const;

const mobileForm = /^(\+\d{8,15})?$/;

/**
 * What is wrong with a signup, by the name of the input; empty if nothing is.
 * Every rule of the server that can be known before sending.
 *
 * @example
 * ```ts
 * import { signupProblems } from '@circlet/sdk';
 *
 * const input = { circle: 7, name: 'Ada', email: 'ada@', goals: 'Learn', support: 'Listen' };
 * const problems = signupProblems({ ...input, consent: true }, 'Will you bring your own laptop?');
 * problems; // => { email: 'email', answer: 'required' }
 * ```
 *
 * @param question The circle's own question; where there is one, `answer` is required.
 */
export function signupProblems(
  input: Partial<SignupInput> | null | undefined,
  question?: string | null,
): Partial<Record<SignupField, SignupProblem>> {
  const { circle, name, email, mobile, ...rest }: Partial<Record<SignupField, unknown>> =
    input ?? {};
  const problems: Partial<Record<SignupField, SignupProblem>> = {};
  const note = (field: SignupField, problem: SignupProblem | undefined): void => {
    if (problem) problems[field] = problem;
  };
  note('circle', isId(circle) ? undefined : (circle ?? '') === '' ? 'required' : 'number');
  note('name', textProblem(name) ?? lengthProblem(name, signupLimits.name));
  note(
    'email',
    textProblem(email) ??
      lengthProblem(email, signupLimits.email) ??
      (addressForm.test(trimmed(email)) ? undefined : 'email'),
  );
  note('goals', textProblem(rest.goals));
  note('support', textProblem(rest.support));
  note('answer', textProblem(rest.answer, !!question));
  note(
    'mobile',
    textProblem(mobile, false) ??
      (mobileForm.test(plainMobile(trimmed(mobile))) ? undefined : 'mobile'),
  );
  note('consent', rest.consent === true ? undefined : 'consent');
  return problems;
}

/** Callers without TypeScript send anything. */
function textProblem(value: unknown, isRequired = true): SignupProblem | undefined {
  const text = value ?? '';
  if (typeof text !== 'string' || unstorable.test(text)) return 'characters';
  return isRequired && text.trim() === '' ? 'required' : undefined;
}

function lengthProblem(value: unknown, limit: number): SignupProblem | undefined {
  return Array.from(trimmed(value)).length > limit ? 'tooLong' : undefined;
}
