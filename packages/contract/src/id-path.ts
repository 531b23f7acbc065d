import * as z from 'zod/mini';
import { id } from './query-values.js';

/** What stands in the path of an operation for one row. */
export const IdPath = z.strictObject({ id });
