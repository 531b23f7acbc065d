import type { AnswerIssue, RelayedRead } from './relayed-reads.js';

/** Whether an answer is one, and what is odd about it all the same. */
export type Verdict =
  | {
      readonly kind: 'sound';
      /** The numbers of the circles in it. */
      readonly circles: ReadonlySet<number>;
      /** Fields that are not as the contract has them, by their way through the answer. */
      readonly odd: readonly string[];
    }
  /** The API says no. */
  | { readonly kind: 'refusal' }
  | { readonly kind: 'nonsense' };

const nonsense = { kind: 'nonsense' } as const;

/**
 * Judges a body by the contract. What stands around the rows must be as
 * agreed. Of the rows, most must have the fields that no client can do
 * without; what else is new or odd is passed on, as clients cope with it and
 * the API may grow.
 */
export function judgeAnswer(body: Uint8Array, read: RelayedRead): Verdict {
  const json = parse(body);
  if (json === undefined) return nonsense;
  if (isRefusal(json)) return { kind: 'refusal' };
  const parsed = read.answer.safeParse(json);
  const issues = parsed.success ? [] : parsed.error.issues;
  const rows = rowsIn(json, read);
  if (issues.some((issue) => isGrave(issue, read))) return nonsense;
  const broken = new Set(
    issues.filter((issue) => isBreaking(issue, read)).map(({ path }) => path[1]),
  );
  if (broken.size * 2 > rows.length) return nonsense;
  const odd = [...new Set(issues.map(wayOf))];
  return { kind: 'sound', circles: read.rows?.areCircles ? idsOf(rows) : new Set(), odd };
}

/** @returns undefined for what is no JSON in UTF-8. */
function parse(body: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRefusal(json: unknown): boolean {
  return (json as { status?: unknown } | null)?.status === 'error';
}

function rowsIn(json: unknown, { rows }: RelayedRead): readonly unknown[] {
  const value = rows && (json as Readonly<Record<string, unknown>> | null)?.[rows.key];
  return Array.isArray(value) ? value : [];
}

const isNew = ({ code }: AnswerIssue): boolean => code === 'unrecognized_keys';

/** Outside of rows everything counts, but for keys that are new. */
function isGrave(issue: AnswerIssue, { rows }: RelayedRead): boolean {
  if (isNew(issue)) return false;
  return rows === undefined || issue.path[0] !== rows.key || issue.path.length < 2;
}

function isBreaking(issue: AnswerIssue, { rows }: RelayedRead): boolean {
  if (isNew(issue)) return false;
  const field = issue.path[2];
  return field === undefined || (rows?.required.includes(String(field)) ?? false);
}

function wayOf({ path }: AnswerIssue): string {
  return path.map((step) => (typeof step === 'number' ? '[]' : String(step))).join('.');
}

function idsOf(rows: readonly unknown[]): ReadonlySet<number> {
  const ids = rows.map((row) => (row as { id?: unknown } | null)?.id);
  return new Set(ids.filter((id) => typeof id === 'number'));
}
