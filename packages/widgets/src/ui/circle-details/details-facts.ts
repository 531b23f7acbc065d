import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import * as format from '../../foundation/formatters.js';
import type { Meeting } from '../../foundation/meeting.js';
import { visitorTime } from '../../foundation/visitor-time.js';
import { rhythmIcon, seatIcon } from '../action-icons.js';
import { meetingLabel, meetingTime, people, text } from '../circle-facts.js';
import * as icons from '../icons.js';
import { directionsUrl } from './directions.js';
import type { DetailsContext } from './details-context.js';

/** When, where, with whom and what: each with its name, since here is room for it. */
export function detailsFacts(
  circle: Circle,
  meeting: Meeting,
  context: DetailsContext,
): TemplateResult {
  return html`<dl class="all-facts" part="facts">
    ${whenFact(circle, meeting, context)} ${rhythmFact(circle, meeting, context)}
    ${whereFact(circle, context)} ${peopleFact(circle, context)} ${courseFact(circle, context)}
    ${languageFact(circle, context)} ${seatsFact(circle, context)}
  </dl>`;
}

/** A fact: its name, the first line in full colour, more lines quietly. */
function fact(icon: unknown, label: string, lines: readonly unknown[]): unknown {
  const [first, ...more] = lines.filter(Boolean);
  if (!first) return nothing;
  return html`<div>
    <dt>${icon} ${label}</dt>
    <dd>${first}${more.map((line) => html`<span class="note">${line}</span>`)}</dd>
  </div>`;
}

const link = (url: string | null | undefined, words: unknown): unknown =>
  url ? html`<a href=${url} rel="noreferrer">${words}</a>` : '';

const longDate = ({ card: { tag, today } }: DetailsContext, date: string): string =>
  format.longDate(tag, date, Number(today.slice(0, 4)));

function whenFact(circle: Circle, meeting: Meeting, context: DetailsContext): unknown {
  const { card } = context;
  const time = meetingTime(circle, meeting, card.messages, card.tag);
  return fact(icons.timeIcon, meetingLabel(meeting, card.messages), [
    html`<b>${longDate(context, meeting.date)}</b>${time ? html`<br />${time}` : nothing}`,
    visitorLine(circle, meeting, context),
  ]);
}

/** Only where it is proved: online, and for the first meeting, whose moment the API tells. */
function visitorLine(
  { place, schedule }: Circle,
  { kind }: Meeting,
  context: DetailsContext,
): unknown {
  const { messages, card } = context;
  const own = place.isOnline && kind === 'first' ? visitorTime(schedule, card.tag) : undefined;
  if (!own) return '';
  const time = format.timeRange(card.tag, own.start, own.end);
  return html`${messages.yourTime}: ${longDate(context, own.date)}, <bdi>${time}</bdi>
    <bdi>${own.zone}</bdi>`;
}

function rhythmFact(
  { schedule }: Circle,
  { kind, date }: Meeting,
  context: DetailsContext,
): unknown {
  const { messages, card } = context;
  const { meetings, isWeekly, startDate, endDate } = schedule;
  const last = endDate !== null && endDate !== date && endDate !== startDate;
  return fact(rhythmIcon, messages.meetings, [
    meetings ? card.messages.rhythm(meetings, isWeekly) : '',
    kind === 'next' || (kind === 'ended' && startDate !== date)
      ? `${card.messages.startedOn}: ${longDate(context, startDate)}`
      : '',
    last ? `${messages.lastMeeting}: ${longDate(context, endDate)}` : '',
  ]);
}

function whereFact({ place }: Circle, { messages, card }: DetailsContext): unknown {
  return place.isOnline
    ? fact(icons.onlineIcon, card.messages.where, [
        card.messages.online,
        link(place.website, messages.venueWebsite),
      ])
    : venueFact(place, messages, card);
}

function venueFact(
  place: Circle['place'],
  messages: DetailsContext['messages'],
  card: DetailsContext['card'],
): unknown {
  const { venue, address, city, region, country, website } = place;
  const [first = '', ...lines] = [venue, address, city].filter(Boolean);
  // A line that says nothing that an earlier one has not said is left out.
  const more = lines.filter((line, at) => ![first, ...lines.slice(0, at)].join(' ').includes(line));
  return fact(icons.placeIcon, card.messages.where, [
    text(first),
    ...more.map(text),
    text([region, country].filter(Boolean).join(', ')),
    link(directionsUrl(place), messages.directions),
    link(website, messages.venueWebsite),
  ]);
}

function peopleFact({ facilitators }: Circle, { card }: DetailsContext): unknown {
  const names = facilitators.length > 0 && people(card.tag, facilitators);
  return fact(icons.personIcon, card.messages.withPeople, [names]);
}

function courseFact({ course }: Circle, { messages, card }: DetailsContext): unknown {
  const { title, provider, url, pageUrl } = course;
  return fact(icons.courseIcon, card.messages.course, [
    title && (link(url, text(title)) || text(title)),
    text(provider),
    link(pageUrl, messages.coursePage),
  ]);
}

function languageFact({ language }: Circle, { card }: DetailsContext): unknown {
  const name = language && format.languageName(card.tag, language);
  return fact(icons.languageIcon, card.messages.languageLabel, [name]);
}

/** How many are left matters while one can be taken, or why none can. */
function seatsFact({ seats, signup }: Circle, { messages }: DetailsContext): unknown {
  const { limit, left } = seats;
  if (limit === null || left === null) return nothing;
  const matters = signup.isOpen || left === 0;
  return fact(seatIcon, messages.seats, [
    matters ? messages.seatsOf(left, limit) : messages.seatsInAll(limit),
  ]);
}
