/** The query of an address, `?a=1&c-q=python`, or an empty text. */
type Search = string;

/** More than this nobody chose; it is not looked at. */
const longest = 500;

/**
 * What an address says under a prefix, by name: `q` for `c-q`. Of several with
 * one name the last counts.
 *
 * @param names Those that are looked for; all others are somebody else's.
 */
export function readPrefixed(
  search: Search,
  prefix: string,
  names: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of pairsOf(search)) {
    const [name, text] = ours(pair, prefix, names) ?? [];
    if (name !== undefined && text !== undefined && text.length <= longest) found.set(name, text);
  }
  return found;
}

/**
 * The query with other values under a prefix. Everything that is somebody
 * else's stays as it is, to the letter and in its order; ours comes last.
 *
 * @param names Those that are ours; the ones without a value are left out.
 */
export function writePrefixed(
  search: Search,
  prefix: string,
  names: readonly string[],
  values: ReadonlyMap<string, string>,
): Search {
  const foreign = pairsOf(search).filter((pair) => !ours(pair, prefix, names));
  const own = names.flatMap((name) => {
    const text = values.get(name);
    return text === undefined ? [] : new URLSearchParams([[`${prefix}-${name}`, text]]).toString();
  });
  const pairs = [...foreign, ...own];
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

const pairsOf = (search: Search): string[] => (search === '' ? [] : search.slice(1).split('&'));

/** Name and text of a pair of ours, decoded; undefined for somebody else's. */
function ours(
  pair: string,
  prefix: string,
  names: readonly string[],
): [name: string, text: string] | undefined {
  const [[name, text] = ['', '']] = new URLSearchParams(`${pair}&`);
  const own = name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : '';
  return names.includes(own) ? [own, text] : undefined;
}
