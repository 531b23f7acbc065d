import { html, nothing, type TemplateResult } from 'lit';
import type { LocationState } from '../foundation/visitor-location.js';
import type { FinderWords } from '../locales/finder/messages.js';
import { nearIcon } from '../ui/icons.js';
import { searchForm } from '../ui/search-form.js';
import { segments } from '../ui/segments.js';
import { wordsBox } from '../ui/words-box.js';
import type { FiltersContext } from './filters-context.js';
import type { FinderControl } from './finder-settings.js';

/** What the form needs to be drawn, and whom it tells. */
export interface FinderFormContext extends Omit<FiltersContext, 'messages'> {
  readonly messages: FinderWords;
  /** What stands in the search box, to the letter. */
  readonly words: string;
  readonly near: LocationState;
  /** Told what is typed, after a pause. */
  readonly type: (words: string) => void;
  /** Told what was typed when the form is sent. */
  readonly submit: (words: string) => void;
  /** A control that has a file of its own, once that is there. */
  readonly late: (control: FinderControl) => unknown;
}

type Control = (context: FinderFormContext) => TemplateResult;

const controls: Readonly<Partial<Record<FinderControl, Control>>> = {
  q: wordsControl,
  near: nearControl,
  place: placeControl,
};

/** The controls that the webmaster chose, in that order. */
export function finderForm(context: FinderFormContext): TemplateResult | typeof nothing {
  const { settings, messages, near, late, submit } = context;
  if (settings.filters.length === 0) return nothing;
  return searchForm(
    messages,
    html`${settings.filters.map((name) => controls[name]?.(context) ?? html`<div class="late">${late(name)}</div>`)}
    ${near === 'denied' || near === 'failed' ? html`<p class="hint">${problem(context)}</p>` : nothing}`,
    submit,
  );
}

/** What explains is there unless its file could not be had, which is a matter of the connection. */
function problem({ messages, near }: FinderFormContext): string | undefined {
  const { nearDenied, nearFailed, trouble } = messages;
  return (near === 'denied' ? nearDenied : nearFailed) ?? trouble.offline.title;
}

function wordsControl({ messages, words, type }: FinderFormContext): TemplateResult {
  return wordsBox(messages, words, type);
}

function nearControl({ messages, near, radius, toggleNear }: FinderFormContext): TemplateResult {
  const isOn = near === 'on';
  const { nearMe, nearAsking, nearWithin } = messages;
  const text = isOn ? nearWithin?.(radius) : near === 'asking' && nearAsking;
  return html`<button
    type="button"
    part="button"
    class="near"
    aria-pressed=${isOn}
    aria-disabled=${near === 'asking' || nothing}
    @click=${toggleNear}
  >
    ${nearIcon} ${text || nearMe}
  </button>`;
}

function placeControl({ messages, settings, choose }: FinderFormContext): TemplateResult {
  const choices = [
    { value: 'any', text: messages.placeAny },
    { value: 'in-person', text: messages.placeInPerson },
    { value: 'online', text: messages.placeOnline },
  ] as const;
  return segments('place', messages.placeLabel, choices, settings.place, (place) => {
    choose({ place });
  });
}
