import { addDays } from './days.js';
import type { SampleCircle } from './sample-types.js';

const daysPerWeek = 7;

/**
 * The days on which a circle of the sample meets. A skipped turn is made up
 * for at the end, so the number of meetings stays what the circle says.
 *
 * @param today the day from which the sample counts.
 */
export function meetingDays(circle: SampleCircle, today: string): readonly string[] {
  const { firstMeeting, meetings, everyDays = daysPerWeek, skip = [] } = circle;
  const days: string[] = [];
  for (let turn = 0; days.length < meetings; turn += 1) {
    if (!skip.includes(turn)) days.push(addDays(today, firstMeeting + turn * everyDays));
  }
  return days;
}
