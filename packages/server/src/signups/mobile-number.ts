/** What people put between the digits. */
const separators = /[\s().\-\u2010-\u2015]/g;
const international = /^\+\d{8,15}$/;
const beginning = /^\+\d{8}/;

/** The width of the live API's column: a longer number makes it fall over. */
const longestTyped = 20;

/** A telephone number, or what is wrong with it. */
export type MobileNumber =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'long' };

/**
 * Reads an international telephone number: `+` and 8 to 15 digits once
 * spaces, dashes, dots and parentheses are removed. Whether a country has
 * such numbers is not checked.
 */
export function readMobileNumber(typed: string): MobileNumber {
  const number = typed.replaceAll(separators, '');
  if (typed.length > longestTyped && beginning.test(number)) return { kind: 'long' };
  return international.test(number) ? { kind: 'number', number } : { kind: 'invalid' };
}
