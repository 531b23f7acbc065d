import type { SchemaIssue } from './schema.js';

/** A difference between an answer and what the API promises. Never holds a value. */
export interface Drift {
  /** The operation that met it, `circles.list`. */
  readonly operation: string;
  /** Where, with list positions left out: `items[].latitude`. */
  readonly path: string;
  /** What should have been there. */
  readonly expected: string;
}

/** The place of an issue, written for people. */
export function issuePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** What an issue expected, written for people. */
export function issueExpectation(issue: SchemaIssue): string {
  if (issue.keys) return `no ${issue.keys.join(', ')}`;
  if (issue.values) return `one of ${issue.values.join(', ')}`;
  return issue.expected ?? issue.format ?? issue.code;
}
