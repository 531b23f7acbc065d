import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { calendarEntry, type CalendarEntry } from '../foundation/calendar.js';
import type { CalendarFile } from '../foundation/calendar-file.js';
import type { CalendarMessages } from '../locales/calendar/messages.js';
import { calendarIcon } from './action-icons.js';

/** What the button needs beside the circle. */
export interface AddToCalendarContext {
  readonly messages: CalendarMessages;
  /** Language tag for times of day. */
  readonly tag: string;
  /** Today's date on the device, ISO. */
  readonly today: string;
  /** Makes the file; one for each circle that is in sight. */
  readonly file: CalendarFile;
}

/**
 * A button that makes a calendar file, and the sentence that says what is in
 * it. Nothing where no coming meeting is known.
 */
export function addToCalendar(
  circle: Circle,
  { messages, tag, today, file }: AddToCalendarContext,
): TemplateResult | typeof nothing {
  const entry = calendarEntry(circle, today);
  if (!entry) return nothing;
  const isMaking = file.state === 'making';
  return html`<div class="calendar" part="calendar">
    <button
      type="button"
      part="button"
      aria-disabled=${isMaking || nothing}
      @click=${() => void file.make(circle, entry, messages, tag)}
    >
      ${calendarIcon} ${isMaking ? messages.calendarMaking : messages.addToCalendar}
    </button>
    <p class="note">${calendarSentence(circle, entry, messages)}</p>
    <p class="outcome" role="status">${outcome(file, messages)}</p>
  </div>`;
}

/** What an entry holds, and why not more. */
export function calendarSentence(
  { place, schedule }: Circle,
  { scope, time, meetings }: CalendarEntry,
  messages: CalendarMessages,
): string {
  const isDay = time.kind === 'day';
  if (place.isOnline && isDay && schedule.startTime !== null) return messages.calendarDayOnline;
  if (place.isOnline && !isDay && scope === 'first') return messages.calendarFirstOnline;
  const sentence = {
    all: messages.calendarAll(meetings),
    left: messages.calendarLeft(meetings),
    only: messages.calendarOnly,
    last: messages.calendarLast,
    first: messages.calendarFirst,
    next: messages.calendarNext,
  }[scope];
  return isDay ? `${sentence} ${messages.calendarNoTime}` : sentence;
}

function outcome({ state }: CalendarFile, messages: CalendarMessages): string {
  if (state === 'made') return messages.calendarMade;
  return state === 'failed' ? messages.calendarFailed : '';
}
