import type { ContactMessage } from '@circlet/contract';
import type { ContactInput } from '../models/contact.js';

/** Our inputs for each field of the wire, for messages about it. */
export const contactInputNames = {
  content: 'message',
  organization: 'organisation',
  g_recaptcha_response: 'captchaToken',
} as const;

/** A message without problems as it travels. */
export function contactBody(input: ContactInput): ContactMessage {
  const { organisation, captchaToken } = input;
  return {
    name: input.name.trim(),
    email: input.email.trim(),
    content: input.message.trim(),
    source: input.source.trim(),
    ...(organisation?.trim() && { organization: organisation.trim() }),
    ...(captchaToken && { g_recaptcha_response: captchaToken }),
  };
}
