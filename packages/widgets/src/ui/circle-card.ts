import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import * as format from '../foundation/formatters.js';
import { meetingToTell, type Meeting } from '../foundation/meeting.js';
import { badges } from './circle-badges.js';
import {
  courseFact,
  languageFact,
  peopleFact,
  whenFact,
  whereFact,
  type FactContext,
} from './circle-facts.js';

/** What may stand in a `lang`; the API's codes are free text. */
const languageTag = /^[a-z]{2,3}(-[a-z\d]+)*$/i;

/** What a card needs beside the circle. */
export interface CardContext extends FactContext {
  readonly headingLevel: number;
  readonly pictures: boolean;
  readonly onChoose: (event: MouseEvent, circle: Circle) => void;
}

/** One circle as a card. The link in its heading covers all of it: one stop for the keyboard. */
export function circleCard(circle: Circle, context: CardContext): TemplateResult {
  const { headingLevel, onChoose, tag, today } = context;
  const meeting = meetingToTell(circle, today);
  return html`<li class="card ${meeting.kind === 'ended' ? 'past' : ''}" part="card">
    ${picture(circle, context)}
    <div class="head">
      ${leaf(meeting, tag)}
      <div class="name" role="heading" aria-level=${headingLevel} part="name">
        <a
          href=${circle.signup.url}
          lang=${languageTag.test(circle.language) ? circle.language : nothing}
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

/** The date for the eye; the fact beside it says it in full. */
function leaf({ date }: Meeting, tag: string): TemplateResult {
  const { month, day } = format.dateLeaf(tag, date);
  return html`<div class="leaf" part="date" aria-hidden="true">
    <span>${month}</span><b>${day}</b>
  </div>`;
}
