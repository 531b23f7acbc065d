import * as z from 'zod/mini';
import { callback } from './query-values.js';

/** The parameters of an operation that knows only the one that every plain view knows. */
export const CallbackQuery = z.strictObject({ callback: z.optional(callback) });
