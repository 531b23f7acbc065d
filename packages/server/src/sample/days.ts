const msPerDay = 86_400_000;

/** The day that lies some days after another one (before it, if negative). */
export function addDays(date: string, days: number): string {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * msPerDay);
  return moved.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
