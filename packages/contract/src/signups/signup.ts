import * as z from 'zod/mini';

/** What a learner says about the circle. The keys are the platform's own. */
export const SignupQuestions = z.strictObject({
  goals: z.string(),
  support: z.string(),
  custom_question: z.optional(z.string()),
});

/** A signup exactly as it travels. How long a text may be is a rule of the server, not of the wire. */
export const Signup = z.strictObject({
  learning_circle: z.int(),
  name: z.string(),
  email: z.string(),
  signup_questions: SignupQuestions,
  mobile: z.optional(z.string()),
  consent: z.literal(true),
  communications_opt_in: z.optional(z.boolean()),
});

/** A signup as it travels. */
export type Signup = z.infer<typeof Signup>;
