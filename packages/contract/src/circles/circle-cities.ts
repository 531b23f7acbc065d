import * as z from 'zod/mini';

/** A city as the filter of circles wants it; both fields say the same. */
export const CircleCity = z.strictObject({ label: z.string(), value: z.string() });

/** Every city of a published circle, also of past ones. */
export const CircleCities = z.strictObject({ count: z.int(), items: z.array(CircleCity) });

/** Cities as they travel. */
export type CircleCities = z.infer<typeof CircleCities>;
