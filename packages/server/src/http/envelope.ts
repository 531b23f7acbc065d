/** Messages by the name of the parameter that they are about. */
export type ErrorMessages = Readonly<Record<string, readonly string[]>>;

/** How every refusal of this API reads, whatever its HTTP status. */
export interface Envelope {
  readonly status: 'error';
  readonly errors: ErrorMessages;
}

/** Wraps messages into the body of a refusal. */
export function envelope(errors: ErrorMessages): Envelope {
  return { status: 'error', errors };
}
