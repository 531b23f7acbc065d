import * as z from 'zod/mini';

/** How the views made with Django REST framework refuse a body: messages by field. */
export const FieldErrors = z.record(z.string(), z.array(z.string()));

/** How those views refuse everything else. */
export const DetailError = z.object({ detail: z.string() });
