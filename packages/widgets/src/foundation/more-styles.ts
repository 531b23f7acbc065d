import { adoptStyles, type CSSResult, type LitElement } from 'lit';

const added = new WeakMap<LitElement, readonly CSSResult[]>();

/**
 * Gives an element styles that came later, after its own and those that were added
 * before. What somebody else put there, as tools for readers do, stays behind them.
 */
export function addStyles(host: LitElement, ...styles: readonly CSSResult[]): void {
  const before = added.get(host) ?? [];
  const more = [...before, ...styles.filter((each) => !before.includes(each))];
  if (more.length === before.length) return;
  added.set(host, more);
  const root = host.renderRoot as ShadowRoot;
  // A copy: the list itself is live.
  const sheets = [...root.adoptedStyleSheets];
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(root, [...elementStyles, ...more]);
  const own = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...own, ...sheets.filter((each) => !own.includes(each))];
}
