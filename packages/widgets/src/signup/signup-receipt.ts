import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarFile } from '../foundation/calendar-file.js';
import { nameList } from '../foundation/formatters.js';
import { addToCalendar } from '../ui/add-to-calendar.js';
import { doneIcon } from '../ui/verdict-icons.js';
import type { AllMessages } from './signup-outcome.js';
import { circleFacts, type CircleContext } from './signup-circle.js';

/** What a receipt needs beside the circle. */
export interface ReceiptContext extends CircleContext {
  readonly messages: AllMessages;
  readonly organisation: string;
  /** Makes the calendar file. */
  readonly file: CalendarFile;
  /** On a computer that strangers share: makes way for the next one. */
  readonly onClear: (() => void) | undefined;
}

/** A stored sign-up: what, when, where, which mail to expect and how to leave. Nothing of what was written. */
export function receipt(circle: Circle, context: ReceiptContext): TemplateResult {
  const { headingLevel, messages, onClear, organisation, tag } = context;
  const names = nameList(tag, circle.facilitators);
  return html`<div class="receipt" part="receipt">
    <div class="heading" id="heading" role="heading" aria-level=${headingLevel} tabindex="-1">
      <span>${doneIcon} ${messages.receiptTitle}</span>
      <bdi class="name">${circle.name || circle.id}</bdi>
    </div>
    <p>${messages.receiptStored} ${messages.mailExpected(organisation)}</p>
    ${circleFacts(circle, context)} ${addToCalendar(circle, context)}
    <p>${messages.howToLeave(names.map(({ value }) => value).join(''))}</p>
    <p class="aside">${messages.forgotten}</p>
    ${
      onClear
        ? html`<div class="actions">
            <button type="button" class="main" part="button" @click=${onClear}>
              ${messages.clear}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}
