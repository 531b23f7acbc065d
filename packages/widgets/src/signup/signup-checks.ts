import type { SignupInput } from '@circlet/sdk';
import { signupProblemOf, signupProblems } from '@circlet/sdk/parts';
import { fields, type Field, type FieldProblem, type Problems } from './signup-draft.js';

/** What is wrong with what was written, by every rule that can be known before sending. */
export function checkSignup(input: SignupInput, question: string | null): Problems {
  const { circle: _, ...problems } = signupProblems(input, question);
  return problems;
}

/**
 * The API's messages, beside the fields that they mean.
 *
 * @returns `others`: those that no field of the form is to blame for.
 */
export function refusal(
  messages: Readonly<Record<string, readonly string[]>>,
  hasQuestion: boolean,
): { problems: Problems; others: readonly string[] } {
  const problems: Partial<Record<Field, FieldProblem>> = {};
  const others: string[] = [];
  for (const [name, [first = '', ...more]] of Object.entries(messages)) {
    const field = fields.find((each) => each === name && (each !== 'answer' || hasQuestion));
    if (field) problems[field] = signupProblemOf(first) ?? { said: first };
    else others.push(first, ...more);
  }
  return { problems, others: others.filter(Boolean) };
}
