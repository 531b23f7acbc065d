import { html, nothing, type TemplateResult } from 'lit';
import type { LocationState } from '../foundation/visitor-location.js';
import type { FinderMessages } from '../locales/finder/messages.js';
import * as icons from '../ui/icons.js';
import { segments } from '../ui/segments.js';
import type { FinderControl, FinderSettings } from './finder-settings.js';

/** What the form needs to be drawn, and whom it tells. */
export interface SearchFormContext {
  readonly messages: FinderMessages;
  readonly settings: FinderSettings;
  /** What stands in the search box, to the letter. */
  readonly words: string;
  readonly near: LocationState;
  /** The radius with its unit, for `near` that is on. */
  readonly radius: string;
  readonly onWords: (words: string) => void;
  readonly onSubmit: (words: string) => void;
  readonly onNear: () => void;
  readonly onPlace: (place: FinderSettings['place']) => void;
  readonly onSignup: (signup: FinderSettings['signup']) => void;
}

type Control = (context: SearchFormContext) => TemplateResult;

const controls: Readonly<Record<FinderControl, Control>> = {
  q: wordsControl,
  near: nearControl,
  place: placeControl,
  signup: signupControl,
};

/** The controls that the webmaster chose, in that order. */
export function searchForm(context: SearchFormContext): TemplateResult | typeof nothing {
  const { settings, messages, near } = context;
  if (settings.filters.length === 0) return nothing;
  const problem = near === 'denied' ? messages.nearDenied : messages.nearFailed;
  return html`<form
    class="form"
    part="form"
    role="search"
    aria-label=${messages.searchLabel}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      context.onSubmit(wordsIn(event.currentTarget as HTMLFormElement));
    }}
  >
    ${settings.filters.map((name) => controls[name](context))}
    ${near === 'denied' || near === 'failed' ? html`<p class="hint">${problem}</p>` : nothing}
  </form>`;
}

function wordsIn(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
}

function wordsControl({ messages, words, onWords }: SearchFormContext): TemplateResult {
  return html`<div class="search">
    <div class="box">
      ${icons.searchIcon}
      <input
        type="search"
        part="search"
        .value=${words}
        aria-label=${messages.searchLabel}
        placeholder=${messages.searchHint}
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        @input=${(event: InputEvent) => {
          onWords((event.currentTarget as HTMLInputElement).value);
        }}
      />
    </div>
    <button class="main" part="button">${messages.searchButton}</button>
  </div>`;
}

function nearControl({ messages, near, radius, onNear }: SearchFormContext): TemplateResult {
  const isOn = near === 'on';
  const words = { on: messages.nearWithin(radius), asking: messages.nearAsking };
  return html`<button
    type="button"
    part="button"
    class="near"
    aria-pressed=${isOn}
    aria-disabled=${near === 'asking' || nothing}
    @click=${onNear}
  >
    ${icons.nearIcon} ${isOn || near === 'asking' ? words[near] : messages.nearMe}
  </button>`;
}

function placeControl({ messages, settings, onPlace }: SearchFormContext): TemplateResult {
  const choices = [
    { value: 'any', text: messages.placeAny },
    { value: 'in-person', text: messages.placeInPerson },
    { value: 'online', text: messages.placeOnline },
  ] as const;
  return segments('place', messages.placeLabel, choices, settings.place, onPlace);
}

function signupControl({ messages, settings, onSignup }: SearchFormContext): TemplateResult {
  const choices = [
    { value: 'open', text: messages.signupOpen },
    { value: 'all', text: messages.signupAll },
  ] as const;
  return segments('signup', messages.signupLabel, choices, settings.signup, onSignup);
}
