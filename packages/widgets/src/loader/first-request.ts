/**
 * The first request of an element: the path below the API's root, from its slash
 * on; what its name and those of its attributes have where the loader cannot tell; what the query
 * has where it cannot judge a value; and attributes that go into the address as
 * they stand, in the order of the address.
 */
export type FirstRequest = readonly [
  path: string,
  unless: RegExp,
  odd: RegExp,
  ...rules: readonly (readonly [attribute: string, parameter: string, missing?: string])[],
];

/**
 * The address below the API's root that an element is going to ask for first,
 * letter by letter, so that the browser can begin before the element's code is there.
 *
 * @returns Undefined where only the element's code can tell: no hint is better than a wrong one.
 */
export function firstAddress(
  [path, unless, odd, ...rules]: FirstRequest,
  element: Pick<Element, 'localName' | 'getAttribute' | 'getAttributeNames'>,
): string | undefined {
  const query = new URLSearchParams();
  for (const [attribute, parameter, missing = ''] of rules) {
    const value = element.getAttribute(attribute)?.trim() || missing;
    if (value) query.set(parameter, value);
  }
  return unless.test([element.localName, ...element.getAttributeNames()].join()) ||
    odd.test(`${query}`)
    ? undefined
    : `${path}?${query}`;
}
