const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const minutesPerDay = 24 * 60;

/** The English name of a day's weekday; the API never translates it. */
export function weekdayName(date: string): string {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

/**
 * When a meeting ends on the clock at the venue, `20:30:00`; after midnight
 * it starts again at `00:00:00`.
 */
export function endTime(start: string, durationMinutes: number): string {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  const end = (hours * 60 + minutes + durationMinutes) % minutesPerDay;
  return `${twoDigits(Math.floor(end / 60))}:${twoDigits(end % 60)}:00`;
}

/** An offset from UTC as ISO 8601 writes it, `-06:00`; none is `Z`. */
export function offsetLabel(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
