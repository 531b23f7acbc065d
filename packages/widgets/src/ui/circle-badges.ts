import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { CircleMessages } from '../locales/circle/messages.js';

const fewSeats = 3;

interface Badge {
  readonly text: string;
  readonly look: 'urgent' | 'off' | 'plain';
}

/** What decides whether one can join, in a word or two each. */
export function badges(circle: Circle, messages: CircleMessages): TemplateResult | typeof nothing {
  const all = [...stateBadges(circle, messages), ...seatBadges(circle, messages)];
  if (all.length === 0) return nothing;
  return html`<ul class="badges" part="badges">
    ${all.map(({ text, look }) => html`<li class=${look}>${text}</li>`)}
  </ul>`;
}

/** A word that is new in the API says nothing that we could translate: it is left out. */
function stateBadges({ state }: Circle, messages: CircleMessages): Badge[] {
  switch (state) {
    case 'full':
      return [{ text: messages.full, look: 'off' }];
    case 'closed':
      return [{ text: messages.closed, look: 'off' }];
    case 'ended':
      return [{ text: messages.ended, look: 'off' }];
    case 'running':
      return [{ text: messages.running, look: 'plain' }];
    default:
      return [];
  }
}

/** Seats matter only to somebody who could take one. */
function seatBadges({ signup, seats }: Circle, messages: CircleMessages): Badge[] {
  if (!signup.isOpen || seats.left === null) return [];
  const look = seats.left <= fewSeats ? 'urgent' : 'plain';
  return [{ text: messages.seatsLeft(seats.left), look }];
}
