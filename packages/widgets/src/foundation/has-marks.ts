/** Whether the page's place in the history is one of details, as `history-marks.ts` leaves it. */
export function hasMarks(): boolean {
  try {
    return Boolean((history.state as { circlet?: unknown } | null)?.circlet);
  } catch {
    return false;
  }
}
