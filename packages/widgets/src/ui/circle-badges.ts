import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { CircleMessages } from '../locales/circle/messages.js';

const fewSeats = 3;

interface Badge {
  readonly text: string;
  readonly look: 'urgent' | 'off' | 'plain';
}

/** States that a badge tells; what else there is speaks for itself. */
type ToldState = 'full' | 'closed' | 'ended' | 'running';

const looks: ReadonlyMap<string, Badge['look']> = new Map<ToldState, Badge['look']>([
  ['full', 'off'],
  ['closed', 'off'],
  ['ended', 'off'],
  ['running', 'plain'],
]);

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
  const look = looks.get(state);
  return look ? [{ text: messages[state as ToldState], look }] : [];
}

/** Seats matter only to somebody who could take one. */
function seatBadges({ signup, seats }: Circle, messages: CircleMessages): Badge[] {
  if (!signup.isOpen || seats.left === null) return [];
  const look = seats.left <= fewSeats ? 'urgent' : 'plain';
  return [{ text: messages.seatsLeft(seats.left), look }];
}
