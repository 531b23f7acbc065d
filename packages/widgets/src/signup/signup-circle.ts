import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { meetingToTell } from '../foundation/meeting.js';
import type { SignupFirstMessages } from '../locales/signup/messages.js';
import { badges } from '../ui/circle-badges.js';
import { whenFact, whereFact, type FactContext } from '../ui/card-facts.js';

/** What is said of the circle needs its words and a date. */
export interface CircleContext extends FactContext {
  readonly messages: SignupFirstMessages;
  readonly headingLevel: number;
}

/** When and where. */
export function circleFacts(circle: Circle, context: CircleContext): TemplateResult {
  return html`<dl class="facts" part="facts">
    ${whenFact(circle, meetingToTell(circle, context.today), context)} ${whereFact(circle, context)}
  </dl>`;
}

/**
 * For what one signs up, and what decides whether one can. Where the page shows
 * the circle already, it is not told twice.
 */
export function circleHead(
  circle: Circle,
  context: CircleContext,
  isKnown: boolean,
): TemplateResult {
  const { messages, headingLevel, today } = context;
  const isLate = circle.state === 'running' && meetingToTell(circle, today).kind !== 'first';
  const few = circle.signup.isOpen && circle.seats.left !== null && circle.seats.left <= 3;
  return html`<div class="head">
    <div class="heading" id="heading" role="heading" aria-level=${headingLevel} tabindex="-1">
      <span>${messages.heading}</span>
      <bdi class="name ${isKnown ? 'spoken' : ''}">${circle.name || circle.id}</bdi>
    </div>
    ${isKnown ? nothing : html`${circleFacts(circle, context)} ${badges(circle, messages)}`}
    ${isLate ? html`<p class="aside">${messages.hasStarted}</p>` : nothing}
    ${few ? html`<p class="aside">${messages.fewSeats}</p>` : nothing}
  </div>`;
}
