/** The parameters of an address; what is undefined is not written, a list is written with commas. */
export type Parameters = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | undefined>
>;

/**
 * The address of a question. Parameters keep their order, which questions fix
 * because a browser reuses a preloaded answer only for the same address.
 *
 * @param api Root of the API, with a trailing slash.
 * @param path From the contract, `/api/learningcircles/`.
 */
export function address(api: string, path: string, parameters: Parameters): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) written.set(name, String(value));
  }
  return api + path.slice(1) + `?${written}`.replace(/\?$/, '');
}
