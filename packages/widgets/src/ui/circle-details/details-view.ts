import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { meetingToTell, type Meeting } from '../../foundation/meeting.js';
import type { DetailsMessages } from '../../locales/details/messages.js';
import { backIcon, linkIcon } from '../action-icons.js';
import { addToCalendar } from '../add-to-calendar.js';
import { badges } from '../circle-badges.js';
import type { CardContext } from '../circle-card.js';
import { langOf, leaf, text } from '../circle-facts.js';
import type { DetailsContext } from './details-context.js';
import { detailsFacts } from './details-facts.js';
import { signupForm } from './signup-form.js';

/**
 * All that is known of a circle. The whole takes the focus of a click on its
 * text, so that Escape is heard afterwards too. It has no name of its own:
 * with the focus on the title, the title would be read twice.
 */
export function detailsView(circle: Circle, context: DetailsContext): TemplateResult {
  const { messages, card, isShown, onBack, onKey } = context;
  const meeting = meetingToTell(circle, card.today);
  return html`<div
    class="details ${meeting.kind === 'ended' ? 'past' : ''}"
    part="details"
    lang=${messages.language}
    dir=${messages.direction}
    tabindex="-1"
    ?hidden=${!isShown}
    @keydown=${onKey}
  >
    <div class="top">
      <button type="button" class="back" part="button back" @click=${onBack}>
        ${backIcon} ${messages.back}
      </button>
      ${heading(circle, meeting, card)}
    </div>
    ${picture(circle, card)}
    <div class="columns">${detailsFacts(circle, meeting, context)} ${actions(circle, context)}</div>
    ${signupForm(circle, context)}
  </div>`;
}

function heading(
  circle: Circle,
  meeting: Meeting,
  { messages, tag, headingLevel }: CardContext,
): TemplateResult {
  return html`<div class="head">
    ${leaf(meeting, tag)}
    <div>
      <div
        class="title"
        part="title"
        role="heading"
        aria-level=${headingLevel}
        tabindex="-1"
        lang=${langOf(circle) ?? nothing}
      >
        ${text(circle.name || `${circle.id}`)}
      </div>
      ${badges(circle, messages)}
    </div>
  </div>`;
}

function picture({ imageUrl }: Circle, { pictures }: CardContext): TemplateResult | typeof nothing {
  if (!pictures || !imageUrl) return nothing;
  return html`<img
    class="wide"
    src=${imageUrl}
    alt=""
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}

/** What one can take along: the dates, and the link. */
function actions(circle: Circle, context: DetailsContext): TemplateResult {
  const { messages, card, calendar, copy, onCopy } = context;
  const { signup, reportUrl } = circle;
  return html`<div class="actions-panel" part="actions">
    ${addToCalendar(circle, { messages, tag: card.tag, today: card.today, file: calendar })}
    <div class="copy">
      <button type="button" part="button" @click=${onCopy}>${linkIcon} ${messages.copyLink}</button>
      ${copy.state === 'byHand' ? byHand(signup.url, messages) : nothing}
      <p class="outcome" role="status">${copy.state === 'copied' ? messages.linkCopied : ''}</p>
    </div>
    <p class="links">
      <a href=${signup.url} rel="noreferrer">${messages.ownPage}</a>
      ${reportUrl ? html`<a href=${reportUrl} rel="noreferrer">${messages.report}</a>` : nothing}
    </p>
  </div>`;
}

function byHand(url: string, messages: DetailsMessages): TemplateResult {
  return html`<label class="by-hand"
    >${messages.copyByHand}<input class="address" dir="ltr" readonly .value=${url}
  /></label>`;
}
