/**
 * Gives the present entry of the history another query; hash, state and
 * everything else stay. Passes by what a router or a counter put in the place
 * of `replaceState`: to them nothing happens.
 *
 * @returns Whether the browser let us: in a sealed frame it does not, nor does
 *   Safari a hundred times in half a minute.
 */
export function replaceSearch(search: string): boolean {
  try {
    const [beforeHash = '', ...hash] = location.href.split('#');
    const [path = ''] = beforeHash.split('?');
    const address = [path + search, ...hash].join('#');
    History.prototype.replaceState.call(history, stateAt(address), '', address);
    return true;
  } catch {
    return false;
  }
}

/**
 * The state of the entry for another address. What open details keep in it
 * holds for one address only, so that a router may copy it; it moves along.
 */
function stateAt(address: string): unknown {
  const state: unknown = history.state;
  const marks = (state as { circlet?: { address?: unknown } } | null)?.circlet;
  if (marks?.address !== location.href) return state;
  return { ...(state as object), circlet: { ...marks, address } };
}
