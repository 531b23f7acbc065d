/**
 * Messages by the name of the parameter that they are about; those about the
 * fields of an object are an object again, alone in its list.
 */
export interface ErrorMessages {
  readonly [name: string]: readonly (string | ErrorMessages)[];
}

/** How every refusal of this API reads, whatever its HTTP status. */
export interface Envelope {
  readonly status: 'error';
  readonly errors: ErrorMessages;
}

/** Wraps messages into the body of a refusal. */
export function envelope(errors: ErrorMessages): Envelope {
  return { status: 'error', errors };
}
