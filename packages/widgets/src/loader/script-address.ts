interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/**
 * Makes what turns an address into the `src` of a script, by the `circlet`
 * policy where the page has such policies: it admits the files beside our
 * script and nothing else.
 *
 * @param base Address of the script's folder, with a trailing slash.
 */
export function scriptAddress(base: string): (url: string) => string {
  const { trustedTypes } = globalThis as unknown as { trustedTypes: PolicyFactory };
  try {
    const policy = trustedTypes.createPolicy('circlet', {
      createScriptURL: (url) => (url.startsWith(base) ? url : ''),
    });
    return (url) => policy.createScriptURL(url);
  } catch {
    // No such policies here, or ours is not admitted: if one is required, that shows at the first file.
    return (url) => url;
  }
}
