/** An attribute that goes into the address as it stands, or not at all, if the loader can judge its value. */
type AttributeRule = readonly [
  attribute: string,
  parameter: string,
  judged: RegExp,
  missing?: string,
];

/** The first request of an element; the rules stand in the order of its address. */
export interface FirstRequest {
  /** Path below the API's root. */
  readonly path: string;
  /** Names of attributes that the loader cannot judge at all. */
  readonly unless: RegExp;
  readonly rules: readonly AttributeRule[];
}

/**
 * The address below the API's root that an element is going to ask for first, letter by letter, so
 * that the browser can begin before the element's code is there.
 *
 * @returns Undefined where only the element's code can tell: no hint is better than a wrong one.
 */
export function firstAddress(
  { path, unless, rules }: FirstRequest,
  element: Pick<Element, 'getAttribute' | 'getAttributeNames'>,
): string | undefined {
  if (element.getAttributeNames().some((name) => unless.test(name))) return undefined;
  const parameters = new URLSearchParams();
  for (const [attribute, parameter, judged, missing = ''] of rules) {
    const value = element.getAttribute(attribute)?.trim() || missing;
    if (value && !judged.test(value)) return undefined;
    if (value && parameter) parameters.set(parameter, value);
  }
  return `${path}?${parameters}`;
}
