/** Reads the text of an attribute that is there and not empty; undefined if it makes no sense. */
export type Reader<T> = (text: string) => T | undefined;

/** Text as it is. */
export const words: Reader<string> = (text) => text;

/** One of some words; the first where it is missing or wrong. */
export function choice<const T extends string>(
  first: T,
  ...others: readonly T[]
): readonly [Reader<T>, T] {
  const choices = [first, ...others];
  return [(text) => choices.find((each) => each === text), first];
}

/** Some words of a list, separated by spaces; the order is kept, nothing comes twice. */
export function someOf<const T extends string>(...choices: readonly T[]): Reader<readonly T[]> {
  return (text) => {
    const entries = [...new Set(text.split(/\s+/))] as T[];
    return entries.every((entry) => choices.includes(entry)) ? entries : undefined;
  };
}

/** Any words, separated by spaces or, for topics, by commas. */
export function listOf(separator: ' ' | ','): Reader<readonly string[]> {
  return (text) =>
    text
      .split(separator)
      .map((entry) => entry.trim())
      .filter(Boolean);
}

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (text) => {
    const value = Number(text);
    return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  };
}

/** A number above 0, decimals allowed. */
export const positiveNumber: Reader<number> = (text) => {
  const value = Number(text);
  return value > 0 && Number.isFinite(value) ? value : undefined;
};

/** `52.52,13.40`. */
export const coordinates: Reader<{ readonly latitude: number; readonly longitude: number }> = (
  text,
) => {
  const [latitude = NaN, longitude = NaN, ...rest] = text
    .split(',')
    .map((part) => (part.trim() === '' ? NaN : Number(part)));
  const fits = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && rest.length === 0;
  return fits ? { latitude, longitude } : undefined;
};
