const msPerDay = 86_400_000;

/** A day in UTC, `2026-11-22`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 'YYYY-MM-DD'.length);

/** A day so many days later. */
export const addDays = (day: string, days: number): string =>
  dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay));

/** 0 for Sunday, 6 for Saturday, as the API's database counts. */
export const weekdayNumber = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The English name of a day's weekday. */
export const weekdayName = (day: string): string => names[weekdayNumber(day)] ?? '';
