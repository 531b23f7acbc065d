import 'axe-core';
import type { AxeResults } from 'axe-core';

declare global {
  interface Window {
    axe: { run: (within: Element) => Promise<AxeResults> };
  }
}

/** What axe finds in the whole page; each finding as a line. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await window.axe.run(document.documentElement);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
