import * as z from 'zod/mini';

/** How a stored signup is answered; a repeated e-mail, which updates, is answered the same. */
export const SignupAnswer = z.strictObject({ status: z.literal('created') });
