const integer = /^[+-]?\d+(?:_\d+)*$/;
const floating = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+)?$/i;
const word = /^[+-]?(?:inf|infinity|nan)$/i;

/** Reads an integer as Python does: spaces around it, a sign and `1_000` are fine. */
export function parseInteger(text: string): number | undefined {
  const trimmed = text.trim();
  return integer.test(trimmed) ? Number(trimmed.replaceAll('_', '')) : undefined;
}

/** Reads a decimal number as Python does, `nan` and `inf` included. */
export function parseFloating(text: string): number | undefined {
  const trimmed = text.trim();
  if (floating.test(trimmed)) return Number(trimmed.replaceAll('_', ''));
  if (!word.test(trimmed)) return undefined;
  if (/nan$/i.test(trimmed)) return Number.NaN;
  return trimmed.startsWith('-') ? -Infinity : Infinity;
}

/** Only these three words are booleans to the API. */
export function parseBoolean(text: string): boolean | undefined {
  if (text === 'true' || text === 'on') return true;
  return text === 'false' ? false : undefined;
}

/** Integers separated by commas; undefined if one is none. */
export function parseIntegers(text: string): readonly number[] | undefined {
  const numbers = text.split(',').map(parseInteger);
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}
