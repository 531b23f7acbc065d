/** How a clock in a time zone shows a moment. */
interface ZoneAt {
  /** As the API writes it, `CST`. */
  readonly label: string;
  /** East of Greenwich is positive. */
  readonly offsetMinutes: number;
}

const minuteMs = 60_000;

/**
 * What a time zone is called on a day, and how far it is from UTC.
 *
 * @param day `2026-11-30`; taken at noon, since clocks change at night.
 * @param timeZone An IANA name, `America/Chicago`.
 */
export function zoneAt(day: string, timeZone: string): ZoneAt {
  const moment = new Date(`${day}T12:00:00Z`);
  return {
    label: partsOf(moment, timeZone, { timeZoneName: 'short' })['timeZoneName'] ?? timeZone,
    offsetMinutes: offsetMinutes(moment, timeZone),
  };
}

function offsetMinutes(moment: Date, timeZone: string): number {
  const parts = partsOf(moment, timeZone, {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const { year, month, day, hour, minute } = parts;
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return Math.round((shown - moment.getTime()) / minuteMs);
}

function partsOf(
  moment: Date,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Partial<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, ...options });
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
}
