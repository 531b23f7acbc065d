/**
 * An address of the web, or undefined for anything else. Not `URL.canParse`,
 * which browsers that libraries still run do not have.
 */
export function parseWebUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
