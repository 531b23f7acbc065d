/** Names such as `cb`, `_jqjsp` and `a.b.c`: nothing that could be more than a name. */
const callbackPattern = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;
const longestCallback = 200;

/**
 * Whether a text may stand before the parentheses of a JSONP answer. The
 * empty one may, as on the live API: it calls nothing.
 */
export function isSafeCallback(callback: string): boolean {
  if (callback === '') return true;
  return callback.length <= longestCallback && callbackPattern.test(callback);
}

/**
 * A script that hands a value to a function, `cb({...});`. It is plain ASCII,
 * so a page in another encoding than UTF-8 reads every name correctly.
 */
export function jsonpScript(callback: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, escapeUnit);
  return `${callback}(${json});`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
