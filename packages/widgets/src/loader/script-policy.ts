interface ScriptPolicy {
  readonly createScriptURL: (url: string) => string;
}

/** Missing where the browser has no such policies. */
declare const trustedTypes: {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
};

/**
 * What turns an address into the `src` of a script, by the `circlet` policy
 * where the page has such policies: it admits the files beside our script and
 * nothing else.
 *
 * @param base Address of the script's folder, with a trailing slash.
 */
export function scriptPolicy(base: string): ScriptPolicy {
  const rules: ScriptPolicy = { createScriptURL: (url) => (url.startsWith(base) ? url : '') };
  try {
    return trustedTypes.createPolicy('circlet', rules);
  } catch {
    // No such policies here, or ours is not admitted: if one is required, that shows at the first file.
    return rules;
  }
}
