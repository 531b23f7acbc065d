import type { Signup } from '@circlet/contract';
import type { SignupInput } from '../models/signup.js';

/** Our inputs for each field of the wire, for messages about it. Of its questions as a whole the API says what is true of each. */
export const signupInputNames = {
  learning_circle: 'circle',
  signup_questions: ['goals', 'support'],
  custom_question: 'answer',
  communications_opt_in: 'newsletter',
} as const;

/** A number without spaces, and without the invisible marks that come along when it is pasted. */
export function plainMobile(mobile: string): string {
  return mobile.replace(/[\s\p{Cf}]/gu, '');
}

/** A signup without problems as it travels. */
export function signupBody(input: SignupInput): Signup {
  const answer = input.answer?.trim();
  const mobile = input.mobile && plainMobile(input.mobile);
  return {
    learning_circle: input.circle,
    name: input.name.trim(),
    email: input.email.trim(),
    signup_questions: {
      goals: input.goals.trim(),
      support: input.support.trim(),
      ...(answer && { custom_question: answer }),
    },
    consent: true,
    communications_opt_in: input.newsletter === true,
    ...(mobile && { mobile }),
  };
}
