const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A month in English words as an ISO month: `June 2019` is `2019-06`.
 *
 * @returns Null for anything else.
 */
export function yearMonth(words: string | undefined): string | null {
  const [, name = '', year] = /^\s*([a-z]{3})[a-z]* (\d{4})\s*$/i.exec(words ?? '') ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month > 0 && year ? `${year}-${String(month).padStart(2, '0')}` : null;
}
