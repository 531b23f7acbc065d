import * as z from 'zod/mini';

/**
 * How the API's plain views refuse: HTTP 200 with this body.
 *
 * `errors` maps a parameter or field to its messages. A nested object arrives
 * inside a one-element array; a few operations answer with a plain string.
 */
export const ErrorEnvelope = z.object({
  status: z.literal('error'),
  errors: z.union([z.record(z.string(), z.unknown()), z.string()]),
});

/** A refusal as it travels. */
export type ErrorEnvelope = z.infer<typeof ErrorEnvelope>;
