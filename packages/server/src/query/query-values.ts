const digits = String.raw`\d+(?:_\d+)*`;
const integerPattern = new RegExp(`^[+-]?${digits}$`);
const floatPattern = new RegExp(
  `^[+-]?(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:e[+-]?${digits})?$`,
  'i',
);
const wordPattern = /^([+-]?)(?:inf|infinity|nan)$/i;

/**
 * Reads an integer as leniently as the live API: spaces around it, a sign and
 * `1_000` are fine; `2.5` is not.
 *
 * @returns undefined if it is none. Very large values lose their last digits.
 */
export function parseInteger(text: string): number | undefined {
  const trimmed = text.trim();
  return integerPattern.test(trimmed) ? Number(trimmed.replaceAll('_', '')) : undefined;
}

/**
 * Reads a decimal number; `nan`, `inf` and `infinity` are numbers here, as
 * they are for the live API.
 *
 * @returns undefined if it is none.
 */
export function parseFloating(text: string): number | undefined {
  const trimmed = text.trim();
  if (floatPattern.test(trimmed)) return Number(trimmed.replaceAll('_', ''));
  const word = wordPattern.exec(trimmed);
  if (word === null) return undefined;
  if (/nan$/i.test(trimmed)) return Number.NaN;
  return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/**
 * Reads a boolean: only `true`, `on` and `false` are one.
 *
 * @returns undefined if it is none.
 */
export function parseBoolean(text: string): boolean | undefined {
  if (text === 'true' || text === 'on') return true;
  return text === 'false' ? false : undefined;
}
