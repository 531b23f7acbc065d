/**
 * The date where a circle meets. Of venues whose offset is not known, UTC's.
 *
 * @param startsAt A moment with the venue's offset, `2026-11-30T18:30:00-06:00`.
 */
export function venueDate(now: Date, startsAt: string | null): string {
  const [, sign = '+', hours = '0', minutes = '0'] =
    /([+-])(\d\d):(\d\d)$/.exec(startsAt ?? '') ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 10);
}
