import { adoptStyles, type CSSResult, type LitElement } from 'lit';

const added = new WeakMap<LitElement, readonly CSSResult[]>();

/** Gives an element styles that came later, after its own and those that were added before. */
export function addStyles(host: LitElement, ...styles: readonly CSSResult[]): void {
  const before = added.get(host) ?? [];
  const more = [...before, ...styles.filter((each) => !before.includes(each))];
  added.set(host, more);
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...more]);
}
