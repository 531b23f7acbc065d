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
  /** Attributes that the loader cannot judge at all. */
  readonly unless: string;
  readonly rules: readonly AttributeRule[];
}

/**
 * The address that an element is going to ask for first, letter by letter, so
 * that the browser can begin before the element's code is there.
 *
 * @param root Root of the API, with a trailing slash.
 * @param read The text of an attribute; null where it is missing.
 * @returns Undefined where only the element's code can tell: no hint is better than a wrong one.
 */
export function firstAddress(
  { path, unless, rules }: FirstRequest,
  root: string,
  read: (attribute: string) => string | null,
): string | undefined {
  if (unless.split(' ').some((name) => read(name) !== null)) return undefined;
  const parameters = new URLSearchParams();
  for (const [attribute, parameter, judged, missing = ''] of rules) {
    const value = read(attribute)?.trim() || missing;
    if (value && !judged.test(value)) return undefined;
    if (value && parameter) parameters.set(parameter, value);
  }
  return `${root}${path}?${parameters}`;
}
