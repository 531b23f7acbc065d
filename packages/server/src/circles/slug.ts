/**
 * The readable part of an address: letters, digits, `_` and `-`, lower case,
 * in any script, not yet percent-encoded.
 *
 * @param text for instance a venue's name.
 * @returns `circle` where nothing is left (the live API fails there).
 */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\s-]/gu, '')
    .replaceAll(/[-\s]+/g, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  return slug === '' ? 'circle' : slug;
}
