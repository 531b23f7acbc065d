import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import * as format from '../foundation/formatters.js';
import type { Meeting } from '../foundation/meeting.js';
import type { CircleMessages } from '../locales/circle/messages.js';
import { meetingLabel, meetingTime, people, text } from './circle-facts.js';
import * as icons from './icons.js';

/** What the facts of a circle need beside it. */
export interface FactContext {
  readonly messages: CircleMessages;
  /** Language tag for dates and numbers. */
  readonly tag: string;
  /** Today's date on the device, ISO. */
  readonly today: string;
  /** How far away the circle is, with its unit; empty if nobody asked. */
  readonly distance: (circle: Circle) => string;
  /** Whether the course stands above the circles already. */
  readonly courseIsKnown?: boolean;
}

/** A fact behind a drawing. The label is for those who do not see the drawing. */
function fact(icon: unknown, label: string, lines: readonly unknown[]): TemplateResult {
  const [first, ...notes] = lines.filter(Boolean);
  return html`<div>
    <dt>${icon}<span class="spoken">${label}</span></dt>
    <dd>
      <span class="clamp">${first}</span>${notes.map(
        (note) => html`<span class="note clamp">${note}</span>`,
      )}
    </dd>
  </div>`;
}

/** The meeting that matters now, and the rhythm. */
export function whenFact(circle: Circle, meeting: Meeting, context: FactContext): TemplateResult {
  const { messages, tag, today } = context;
  const { meetings, isWeekly } = circle.schedule;
  const label = meetingLabel(meeting, messages);
  const date = format.longDate(tag, meeting.date, Number(today.slice(0, 4)));
  const time = meetingTime(circle, meeting, messages, tag);
  const rhythm = meetings ? messages.rhythm(meetings, isWeekly) : '';
  const heading = html`<span class="note" aria-hidden="true">${label}</span>`;
  return fact(icons.timeIcon, label, [
    html`${heading}${date}${time ? html`<br />${time}` : nothing}`,
    rhythm,
  ]);
}

/** Online, or the venue. */
export function whereFact(circle: Circle, { messages, distance }: FactContext): TemplateResult {
  const { isOnline, venue, city } = circle.place;
  if (isOnline) return fact(icons.onlineIcon, messages.where, [messages.online]);
  const away = distance(circle);
  return fact(icons.placeIcon, messages.where, [
    text(venue || city),
    venue.includes(city) ? '' : text(city),
    away && messages.distanceAway(away),
  ]);
}

/** The course; nothing where nobody knows it, or everybody does. */
export function courseFact({ course, name }: Circle, context: FactContext): unknown {
  const { messages, courseIsKnown } = context;
  if (courseIsKnown || !course.title) return nothing;
  const { title, provider } = course;
  const lines = name === title && provider ? [text(provider)] : [text(title), text(provider)];
  return fact(icons.courseIcon, messages.course, lines);
}

/** Who leads the circle; nothing where nobody is named. */
export function peopleFact({ facilitators }: Circle, { messages, tag }: FactContext): unknown {
  if (facilitators.length === 0) return nothing;
  return fact(icons.personIcon, messages.withPeople, [people(tag, facilitators)]);
}

/** Only where it differs from the page's: there it decides whether one can take part. */
export function languageFact({ language }: Circle, { messages, tag }: FactContext): unknown {
  const primary = (code: string): string => code.toLowerCase().split('-')[0] ?? '';
  if (!language || primary(language) === primary(tag)) return nothing;
  return fact(icons.languageIcon, messages.languageLabel, [format.languageName(tag, language)]);
}
