/** The tag that loaded a module of this page; undefined if it is gone or the address was redirected. */
export function scriptTag(url: string): HTMLScriptElement | undefined {
  return [...document.scripts].find(({ src }) => src === url);
}
