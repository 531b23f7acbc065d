/**
 * An address if it is one of the web. Anything else that the API may hold
 * (`javascript:`, a bare word, nothing) is null.
 */
export function webAddress(text: string | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  const { protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? text : null;
}
