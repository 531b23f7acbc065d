import type { ApiErrorDetails, ApiErrorKind } from './api-error.js';

/**
 * In place of `api-error.ts` in pages, whose elements read the kind and the
 * fields of an error, show their own words, and hand no error on.
 */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(kind: ApiErrorKind, message: string, details: ApiErrorDetails = {}) {
    super(message, details);
    this.kind = kind;
    this.fields = details.fields ?? {};
  }
}
