import * as z from 'zod/mini';

/** How a message that was passed on is answered. */
export const ContactAnswer = z.strictObject({ status: z.literal('sent') });
