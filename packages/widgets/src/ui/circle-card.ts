import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { meetingToTell } from '../foundation/meeting.js';
import { badges } from './circle-badges.js';
import {
  courseFact,
  languageFact,
  peopleFact,
  whenFact,
  whereFact,
  type FactContext,
} from './card-facts.js';
import { langOf, leaf } from './circle-facts.js';

/** What a card needs beside the circle. */
export interface CardContext extends FactContext {
  readonly headingLevel: number;
  readonly pictures: boolean;
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
