/** NUL, and halves of a pair: the live API crashes on them. */
export const unstorable = /[\0\ud800-\udfff]/u;

/** ASCII: words with single dots between them or one word in quotes, and a domain of two labels or more. */
export const addressForm =
  /^([-\w!#$%&'*+/=?^`{|}~]+(\.[-\w!#$%&'*+/=?^`{|}~]+)*|"([!#-[\]-~]|\\[!-~])*")@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{1,62}[a-z\d]$/i;

/** A text without what is around it; empty for whatever is no text. */
export const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
