/** A message to the people who run the platform. Text is trimmed. */
export interface ContactInput {
  /** At most 255 characters. */
  readonly name: string;
  /** Where they can answer: ASCII, at most 254 characters. */
  readonly email: string;
  readonly message: string;
  /** Address or path of the page on which it was written; at most 255 characters. */
  readonly source: string;
  readonly organisation?: string | undefined;
  /** The answer of Google's reCAPTCHA; the live API refuses every message without a valid one. */
  readonly captchaToken?: string | undefined;
}

/** All that the API's answer proves. */
export interface ContactReceipt {
  readonly isSent: true;
}
