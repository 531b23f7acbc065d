/**
 * Formatters by language, made once: making an `Intl.DateTimeFormat` costs
 * more than rendering a card, and a page of cards needs only a handful. The
 * number of languages on a page bounds the size.
 */
const cache = new Map<string, unknown>();

/** A formatter of a kind for a language, made when it is needed first. */
export function cached<T>(kind: string, tag: string, make: () => T): T {
  const key = `${kind} ${tag}`;
  const known = cache.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Dates are the venue's own: they are formatted as if they were UTC, so that no zone moves them. */
function dates(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(
    JSON.stringify(options),
    tag,
    () => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
  );
}

/** `Monday, November 30`, with the year unless it is this one. */
export function longDate(tag: string, isoDate: string, thisYear: number): string {
  const date = new Date(isoDate);
  const year = date.getUTCFullYear() === thisYear ? {} : { year: 'numeric' as const };
  return dates(tag, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(date);
}

/** The parts of a date as a leaf of a calendar shows them. */
export function dateLeaf(tag: string, isoDate: string): { month: string; day: string } {
  const date = new Date(isoDate);
  return {
    month: dates(tag, { month: 'short' }).format(date),
    day: dates(tag, { day: 'numeric' }).format(date),
  };
}

/**
 * `6:30 – 8:00 PM`, in the habits of the language.
 *
 * @param start `18:30`.
 * @param end `20:00`; earlier than `start` if it runs past midnight; or null.
 */
export function timeRange(tag: string, start: string, end: string | null): string {
  const time = dates(tag, { hour: 'numeric', minute: '2-digit' });
  const from = new Date(`1970-01-01T${start}Z`);
  if (!end) return time.format(from);
  const to = new Date(`1970-01-01T${end}Z`);
  return to > from ? time.formatRange(from, to) : `${time.format(from)} – ${time.format(to)}`;
}

/** `Ana, Grif and Zoë` in parts: the names, and what stands between them. */
export function nameList(
  tag: string,
  names: readonly string[],
): { type: 'element' | 'literal'; value: string }[] {
  return cached('list', tag, () => new Intl.ListFormat(tag)).formatToParts(names);
}

/** `Spanish` for `es`; the code itself where it is no language that the browser knows. */
export function languageName(tag: string, code: string): string {
  try {
    const names = cached('names', tag, () => new Intl.DisplayNames([tag], { type: 'language' }));
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A zone's label for people: `CST` stays, the bare offset `+0545` becomes `UTC+5:45`. */
export function zoneLabel(label: string): string {
  const offset = /^([+-])0?(\d{1,2})(\d{2})?$/.exec(label);
  if (!offset) return label;
  const [, sign = '', hours = '', minutes] = offset;
  return `UTC${sign === '-' ? '−' : '+'}${hours}${minutes && minutes !== '00' ? `:${minutes}` : ''}`;
}
