import * as z from 'zod/mini';

/** A message to the platform's team, exactly as it travels. */
export const ContactMessage = z.strictObject({
  name: z.string(),
  email: z.string(),
  content: z.string(),
  source: z.string(),
  organization: z.optional(z.string()),
  g_recaptcha_response: z.optional(z.string()),
});

/** A message as it travels. */
export type ContactMessage = z.infer<typeof ContactMessage>;
