import type * as z from 'zod/mini';
import type { operations, OperationName } from '../../operations.js';

type Operations = typeof operations;

/** One exchange: what is asked, and what comes back. */
type Example<Name extends OperationName> = {
  readonly [
    part in Extract<keyof Operations[Name], 'params' | 'query' | 'body' | 'answer'>
  ]: Operations[Name][part] extends z.ZodMiniType ? z.infer<Operations[Name][part]> : never;
};

/** An exchange for each of some operations. */
export type Examples<Names extends OperationName> = {
  readonly [Name in Names]: Example<Name>;
};
