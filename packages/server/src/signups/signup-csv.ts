import type { ListedSignup } from './signup-list.js';

const columns = [
  'id',
  'circle',
  'signed_up_at',
  'updated_at',
  'name',
  'email',
  'mobile',
  'goals',
  'support',
  'answer',
  'newsletter',
] as const satisfies readonly (keyof ListedSignup)[];

/** What makes a spreadsheet take a cell for a formula when it comes first. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const special = /[",\r\n]/;

/**
 * Sign-ups as CSV (RFC 4180): a row of names, then a row for each; lines end
 * with CR LF. A text that a spreadsheet would run gets an apostrophe before
 * it, which telephone numbers get too.
 */
export function signupCsv(signups: readonly ListedSignup[]): string {
  const rows = signups.map((signup) => columns.map((column) => cell(signup[column])));
  return [columns, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cell(value: ListedSignup[keyof ListedSignup]): string {
  const text = String(value ?? '');
  const safe = formula.test(text) ? `'${text}` : text;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
