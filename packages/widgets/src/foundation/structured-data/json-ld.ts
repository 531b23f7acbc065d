import type { Graph, Thing } from 'schema-dts';

/**
 * Things of schema.org as a text that may stand in a script: nothing in it ends
 * one or begins a comment, wherever a copy of the page is written down.
 *
 * @returns Undefined if there is nothing to tell.
 */
export function jsonLd(things: readonly Exclude<Thing, string>[]): string | undefined {
  if (things.length === 0) return undefined;
  const [only] = things;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  const data = things.length === 1 ? { '@context': graph['@context'], ...only } : graph;
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
