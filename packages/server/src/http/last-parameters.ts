/**
 * The parameters of an address. Where one is repeated, the last one counts;
 * bytes that are no UTF-8 and lone `%` signs are kept as well as they can be.
 *
 * @param url an absolute address.
 */
export function lastParameters(url: string): ReadonlyMap<string, string> {
  return new Map(new URL(url).searchParams);
}
