import type { Circle } from '@circlet/sdk';
import { html, type TemplateResult } from 'lit';
import * as format from '../foundation/formatters.js';
import type { Meeting } from '../foundation/meeting.js';
import type { CircleMessages } from '../locales/circle/messages.js';

/** What may stand in a `lang`; the API's codes are free text. */
const languageTag = /^[a-z]{2,3}(-[a-z\d]+)*$/i;

/** The language of a circle or course, where it can stand in a `lang`. */
export function langOf({ language }: Pick<Circle, 'language'>): string | undefined {
  return languageTag.test(language) ? language : undefined;
}

/** Data from the API may run the other way than the page. */
export const text = (words: string): unknown => words && html`<bdi>${words}</bdi>`;

/** `Ana, Grif and Zoë`. */
export function people(tag: string, names: readonly string[]): unknown {
  return format
    .nameList(tag, names)
    .map(({ type, value }) => (type === 'element' ? text(value) : value));
}

/** The date for the eye; the fact beside it says it in full. */
export function leaf({ date }: Meeting, tag: string): TemplateResult {
  const { month, day } = format.dateLeaf(tag, date);
  return html`<div class="leaf" part="date" aria-hidden="true">
    <span>${month}</span><b>${day}</b>
  </div>`;
}

/** What the one meeting that matters is called. */
export function meetingLabel({ kind }: Meeting, messages: CircleMessages): string {
  return {
    first: messages.firstMeeting,
    next: messages.nextMeeting,
    started: messages.startedOn,
    ended: messages.endedOn,
  }[kind];
}

/** The time of day with its zone; empty for what has ended and where it is not known. */
export function meetingTime(
  { schedule, place }: Circle,
  { kind }: Meeting,
  messages: CircleMessages,
  tag: string,
): unknown {
  const { startTime, endTime, timeZoneLabel } = schedule;
  if (!startTime || kind === 'ended') return '';
  // The zone's label holds for the first meeting only: summer time may have ended since.
  // Later meetings keep the time of day, so who goes there needs no label.
  const later = place.isOnline ? messages.facilitatorsTime : '';
  const zone = kind === 'first' ? format.zoneLabel(timeZoneLabel ?? '') : later;
  return html`<bdi>${format.timeRange(tag, startTime, endTime)}</bdi> <bdi>${zone}</bdi>`;
}
