import type { Reader } from './attribute-values.js';

/**
 * The value of `url-sync`: letters and digits, a letter first. No hyphen, since
 * that ends the prefix: with `c-open`, `c-open-licence` could be anybody's.
 */
export const urlPrefix: Reader<string> = (text) =>
  /^[a-z][a-z\d]{0,31}$/i.test(text) ? text : undefined;
