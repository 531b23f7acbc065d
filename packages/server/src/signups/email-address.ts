const dottedWords = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const quoted = /^"(?:[!#-[\]-~]|\\[!-~])*"$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * Whether a text is an e-mail address as the live API takes it: ASCII, one
 * `@`, a domain with a dot. Control characters, which it takes between
 * quotation marks, are refused.
 */
export function isEmailAddress(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@');
  if (more.length > 0 || !(dottedWords.test(local) || quoted.test(local))) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((part) => label.test(part)) && lastIsLong(labels);
}

function lastIsLong(labels: readonly string[]): boolean {
  return (labels.at(-1) ?? '').length > 1;
}
