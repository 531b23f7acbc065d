/** A message to the people who run the platform. Text is trimmed. */
export interface ContactInput {
  /** At most 255 characters. */
  readonly name: string;
  /** Where they can answer: ASCII, at most 254 characters. */
  readonly email: string;
  /** What is said. */
  readonly message: string;
  /** Address or path of the page on which it was written; at most 255 characters. */
  readonly source: string;
  /** Whom the sender speaks for. */
  readonly organisation?: string | undefined;
  /** The answer of Google's reCAPTCHA; the live API refuses every message without a valid one. */
  readonly captchaToken?: string | undefined;
}

/** All that the API's answer proves. */
export interface ContactReceipt {
  /** Always true: everything else is an error. */
  readonly isSent: true;
}
