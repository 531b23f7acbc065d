import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import * as format from '../foundation/formatters.js';
import { meetingToTell, type Meeting } from '../foundation/meeting.js';
import type { CircleMessages } from '../locales/circle/messages.js';
import { badges } from './circle-badges.js';
import { langOf, leaf, meetingLabel, meetingTime, people, text } from './circle-facts.js';
import * as icons from './icons.js';

/** What a card needs beside the circle. */
export interface CardContext {
  readonly messages: CircleMessages;
  /** Language tag for dates and numbers. */
  readonly tag: string;
  /** Today's date on the device, ISO. */
  readonly today: string;
  readonly headingLevel: number;
  readonly pictures: boolean;
  /** How far away the circle is, with its unit; empty if nobody asked. */
  readonly distance: (circle: Circle) => string;
  /** The circle whose details are on their way. */
  readonly awaited: Circle | undefined;
  readonly onChoose: (event: MouseEvent, circle: Circle) => void;
}

/** One circle as a card. The link in its heading covers all of it: one stop for the keyboard. */
export function circleCard(circle: Circle, context: CardContext): TemplateResult {
  const { awaited, headingLevel, onChoose, tag, today } = context;
  const meeting = meetingToTell(circle, today);
  return html`<li
    class="card ${meeting.kind === 'ended' ? 'past' : ''}"
    part="card"
    aria-busy=${awaited === circle || nothing}
  >
    ${picture(circle, context)}
    <div class="head">
      ${leaf(meeting, tag)}
      <div class="name" role="heading" aria-level=${headingLevel} part="name">
        <a
          href=${circle.signup.url}
          lang=${langOf(circle) ?? nothing}
          @click=${(event: MouseEvent) => {
            onChoose(event, circle);
          }}
          ><bdi>${circle.name || circle.id}</bdi></a
        >
      </div>
    </div>
    <dl class="facts" part="facts">
      ${whenFact(circle, meeting, context)} ${whereFact(circle, context)}
      ${courseFact(circle, context)} ${peopleFact(circle, context)} ${languageFact(circle, context)}
    </dl>
    ${badges(circle, context.messages)}
  </li>`;
}

function picture({ imageUrl }: Circle, { pictures }: CardContext): TemplateResult | typeof nothing {
  if (!pictures || !imageUrl) return nothing;
  return html`<div class="picture" part="picture">
    <img src=${imageUrl} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />
  </div>`;
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

function whenFact(circle: Circle, meeting: Meeting, context: CardContext): TemplateResult {
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

function whereFact(circle: Circle, { messages, distance }: CardContext): TemplateResult {
  const { isOnline, venue, city } = circle.place;
  if (isOnline) return fact(icons.onlineIcon, messages.where, [messages.online]);
  const away = distance(circle);
  return fact(icons.placeIcon, messages.where, [
    text(venue || city),
    venue.includes(city) ? '' : text(city),
    away && messages.distanceAway(away),
  ]);
}

function courseFact({ course, name }: Circle, { messages }: CardContext): unknown {
  if (!course.title) return nothing;
  const { title, provider } = course;
  const lines = name === title && provider ? [text(provider)] : [text(title), text(provider)];
  return fact(icons.courseIcon, messages.course, lines);
}

function peopleFact({ facilitators }: Circle, { messages, tag }: CardContext): unknown {
  if (facilitators.length === 0) return nothing;
  return fact(icons.personIcon, messages.withPeople, [people(tag, facilitators)]);
}

/** Only where it differs from the page's: there it decides whether one can take part. */
function languageFact({ language }: Circle, { messages, tag }: CardContext): unknown {
  const primary = (code: string): string => code.toLowerCase().split('-')[0] ?? '';
  if (!language || primary(language) === primary(tag)) return nothing;
  return fact(icons.languageIcon, messages.languageLabel, [format.languageName(tag, language)]);
}
