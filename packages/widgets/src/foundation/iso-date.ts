const dayMs = 86_400_000;

/** The date some days later; dates are ISO dates without a zone, so that no clock change moves them. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

/** Days from one date to another; negative if the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** Minutes from one time of day to the next time that the clock shows the other, `23:15` to `00:45` is 90. */
export function minutesUntil(start: string, end: string): number {
  const minutes = (time: string): number =>
    Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return (minutes(end) - minutes(start) + 1440) % 1440;
}
