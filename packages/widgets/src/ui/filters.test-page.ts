import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Suggest, Suggestion, Suggestions } from '../foundation/suggestion.js';
import { Language } from '../foundation/language.js';
import { weekdayName } from '../foundation/weekday-names.js';
import { controlsCatalog } from '../locales/controls/catalog.js';
import type { ControlsMessages } from '../locales/controls/messages.js';
import { mount } from '../testing/mount.js';
import { chips, type Chip } from './chips.js';
import { ChoiceBoxes, type ChoiceBoxesContext } from './choice-boxes.js';
import { choiceSelect } from './choice-select.js';
import { Combobox } from './combobox/combobox.js';
import { controls } from './controls.styles.js';
import { filterStyles } from './filters.styles.js';
import { tokens } from './tokens.styles.js';

const week = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const cities = ['Berlin', 'Boston', 'Cape Town', 'Chicago', 'Nairobi', 'São Paulo'];

/** Suggests those of six cities that begin with the words. */
export const sixCities = (words: string): Promise<Suggestions> =>
  Promise.resolve({
    items: cities
      .filter((city) => city.toLowerCase().startsWith(words.toLowerCase()))
      .map((text): Suggestion => ({ value: text, text, hint: `Country of ${text}` })),
    hasMore: false,
  });

/** An element with every kind of control over results. */
export class FiltersProbe extends LitElement {
  static override readonly styles = [
    tokens,
    controls,
    filterStyles,
    css`
      .form {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        gap: 0.625em;
        margin-block-end: 1em;
      }
    `,
  ];

  suggest: Suggest = sixCities;
  order = 'soonest';
  days: readonly string[] = [];
  topics: readonly string[] = [];
  topicChoices: ChoiceBoxesContext<string>['choices'] = 'loading';
  city = '';
  /** What was wanted of it, in order. */
  readonly wanted: string[] = [];

  readonly #language = new Language(this, controlsCatalog);
  readonly #days = new ChoiceBoxes(this, 'days');
  readonly #topics = new ChoiceBoxes(this, 'topics');
  readonly #city = new Combobox(this, {
    name: 'city',
    suggest: (words, signal) => this.suggest(words, signal),
    onChoose: (suggestion) => {
      this.set({ city: suggestion?.value ?? '' });
    },
  });

  /** Changes something, and draws it. */
  set(change: Partial<FiltersProbe>): void {
    Object.assign(this, change);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { messages } = this.#language;
    if (!messages) return html`<div class="root"></div>`;
    return html`<div class="root" lang=${messages.language} dir=${messages.direction}>
      <form class="form">
        <input class="first" aria-label="Words" />
        <button class="main">Go</button>
        ${this.#cityControl(messages)} ${this.#daysControl(messages)}
        ${this.#topicsControl(messages)} ${this.#orderControl(messages)}
      </form>
      ${chips({
        label: messages.chipsLabel,
        chips: this.#chips(),
        clearAllText: messages.clearAll,
        removeText: messages.removeChip,
        onClearAll: () => {
          this.set({ days: [], topics: [], city: '' });
        },
        elseFocus: () => this.renderRoot.querySelector<HTMLElement>('.first'),
      })}
      <p>Results</p>
    </div>`;
  }

  #cityControl(messages: ControlsMessages): TemplateResult {
    return this.#city.render({
      messages,
      label: messages.cityLabel,
      placeholder: messages.cityHint,
      noneText: messages.cityNone,
      chosen: this.city,
    });
  }

  #daysControl(messages: ControlsMessages): TemplateResult {
    return this.#days.render({
      messages,
      label: messages.daysLabel,
      choices: week.map((value) => ({
        value,
        text: weekdayName(this.#language.tag, value),
      })),
      chosen: this.days,
      onChoose: (days) => {
        this.set({ days });
      },
    });
  }

  #topicsControl(messages: ControlsMessages): TemplateResult {
    return this.#topics.render({
      messages,
      label: messages.topicsLabel,
      choices: this.topicChoices,
      chosen: this.topics,
      onChoose: (topics) => {
        this.set({ topics });
      },
      onWanted: () => {
        this.wanted.push('topics');
      },
    });
  }

  #orderControl({ orderLabel: label, orders }: ControlsMessages): TemplateResult {
    return choiceSelect({
      label,
      choices: (['soonest', 'newest', 'name'] as const).map((value) => ({
        value,
        text: orders[value],
      })),
      chosen: this.order,
      onChoose: (order) => {
        this.set({ order });
      },
    });
  }

  #chips(): Chip[] {
    const without = (name: 'days' | 'topics') => (value: string) => ({
      key: `${name} ${value}`,
      text: value,
      remove: () => {
        this.set({ [name]: this[name].filter((each) => each !== value) });
      },
    });
    return [...this.days.map(without('days')), ...this.topics.map(without('topics'))];
  }
}

/** Puts the controls into the page. */
export async function filters(
  change: Partial<FiltersProbe> = {},
  lang = 'en',
): Promise<FiltersProbe> {
  // eslint-disable-next-line no-restricted-syntax -- an element of tests only
  if (!customElements.get('filters-probe')) customElements.define('filters-probe', FiltersProbe);
  const element = await mount<FiltersProbe>('<filters-probe></filters-probe>', lang);
  element.set(change);
  await element.updateComplete;
  return element;
}

/** Presses a key, as a keyboard does where the browser has nothing of its own to do. */
export function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

/** Puts words into a box, as typing does. */
export function typeInto(box: HTMLInputElement, words: string, init: InputEventInit = {}): void {
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, ...init }));
}

/** Texts that nobody wants to meet. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  'א'.repeat(3) + '\u202e' + 'evil',
  'W'.repeat(2000),
  '${this}`"\'&lt;',
];
