/** What the API turns into spaces; a text of nothing else makes it crash. */
const ignoredByTheApi = /[!'()|&:=,.\s<>@-]/g;

const controlCharacters = /[\u0000-\u001f\u007f-\u009f]+/g;

/** Text without control characters, of which one makes the API crash, and without spaces around it. */
export function tidyText(text: string): string {
  return text.replace(controlCharacters, ' ').trim();
}

/**
 * Search words as the API can take them: single spaces, no control characters.
 *
 * @returns Undefined if there is nothing to search for.
 */
export function searchWords(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const words = tidyText(text).replace(/\s+/g, ' ');
  return words.replace(ignoredByTheApi, '') === '' ? undefined : words;
}

/**
 * The entries of a list, with commas between them, as the API can take them.
 * It splits at commas, so we do; an empty one would match everything, or make it crash.
 *
 * @returns Undefined if there are none.
 */
export function listEntries(text = ''): string[] | undefined {
  const entries = text.split(',').map(tidyText).filter(Boolean);
  return entries.length > 0 ? entries : undefined;
}
