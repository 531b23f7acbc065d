/** What the API turns into spaces; a text of nothing else makes it crash. */
const ignoredByTheApi = /[!'()|&:=,.\s<>@-]/g;

const controlCharacters = /[\u0000-\u001f\u007f]+/g;

/**
 * Search words as the API can take them: single spaces, no control characters.
 *
 * @returns Undefined if there is nothing to search for.
 */
export function searchWords(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const words = text.replace(controlCharacters, ' ').replace(/\s+/g, ' ').trim();
  return words.replace(ignoredByTheApi, '') === '' ? undefined : words;
}
