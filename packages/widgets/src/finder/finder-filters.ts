import { weekdays } from '@circlet/sdk/parts';
import { nothing, type TemplateResult } from 'lit';
import { citySuggestions } from '../foundation/city-suggestions.js';
import { Language } from '../foundation/language.js';
import { addStyles } from '../foundation/more-styles.js';
import { weekdayName } from '../foundation/weekday-names.js';
import { controlsCatalog } from '../locales/controls/catalog.js';
import type { ControlsMessages } from '../locales/controls/messages.js';
import { ChoiceBoxes } from '../ui/choice-boxes.js';
import { choiceSelect } from '../ui/choice-select.js';
import { Combobox } from '../ui/combobox/combobox.js';
import { filterStyles } from '../ui/filters.styles.js';
import type { FiltersContext } from './filters-context.js';
import type { FinderHost } from './finder-host.js';
import type { FinderControl } from './finder-settings.js';
import { LanguageChoices } from './language-choices.js';

/** The controls that are not among the usual ones. */
export class FinderFilters {
  readonly #language;
  readonly #city: Combobox;
  readonly #days: ChoiceBoxes;
  readonly #languages: ChoiceBoxes;
  readonly #languageChoices: LanguageChoices;
  #context: FiltersContext | undefined;

  constructor(host: FinderHost) {
    this.#language = new Language(host, controlsCatalog);
    this.#city = new Combobox(host, {
      name: 'city',
      suggest: citySuggestions(() => this.#context?.input ?? { api: undefined, transport: 'auto' }),
      onChoose: (city) => {
        this.#context?.choose({ city: city?.value ?? '' });
      },
    });
    this.#days = new ChoiceBoxes(host, 'days');
    this.#languages = new ChoiceBoxes(host, 'language');
    this.#languageChoices = new LanguageChoices(host);
    addStyles(host, filterStyles);
  }

  /** Nothing for a control that it does not know. */
  render(context: FiltersContext, control?: FinderControl): TemplateResult | typeof nothing {
    this.#context = context;
    const { messages } = this.#language;
    if (!messages) return nothing;
    switch (control) {
      case 'city':
        return this.#cityControl(messages, context);
      case 'days':
        return this.#daysControl(messages, context);
      case 'language':
        return this.#languageControl(messages, context);
      case 'signup':
        return signupControl(context);
      case 'order':
        return orderControl(messages, context);
      default:
        return nothing;
    }
  }

  #cityControl(messages: ControlsMessages, { settings }: FiltersContext): TemplateResult {
    return this.#city.render({
      messages,
      label: messages.cityLabel,
      placeholder: messages.cityHint,
      noneText: messages.cityNone,
      chosen: settings.city,
    });
  }

  #daysControl(messages: ControlsMessages, context: FiltersContext): TemplateResult {
    return this.#days.render({
      messages,
      label: messages.daysLabel,
      choices: weekdays.map((value) => ({ value, text: weekdayName(context.tag, value) })),
      chosen: context.settings.days,
      onChoose: (days) => {
        context.choose({ days: days.join(' ') });
      },
    });
  }

  #languageControl(messages: ControlsMessages, context: FiltersContext): TemplateResult {
    return this.#languages.render({
      messages,
      label: messages.languageLabel,
      choices: this.#languageChoices.choices(context),
      chosen: context.settings.language,
      onChoose: (codes) => {
        // None of those that the webmaster offers would be more than they offer.
        context.choose({ language: codes.join(' ') || (context.own.language ?? '') });
      },
      onWanted: () => void this.#languageChoices.want(context),
    });
  }
}

function signupControl({ messages: words, settings, choose }: FiltersContext): TemplateResult {
  const { signupLabel, signupOpen, signupAll } = words;
  return choiceSelect({
    label: signupLabel,
    choices: [
      { value: 'open', text: signupOpen },
      { value: 'all', text: signupAll },
    ],
    chosen: settings.signup,
    onChoose: (signup) => {
      choose({ signup });
    },
  });
}

/** Nearest first only where there is a place to be near to. */
function orderControl(messages: ControlsMessages, context: FiltersContext): TemplateResult {
  const { settings, position, choose } = context;
  const orders = ['soonest', 'latest', 'newest', 'name'] as const;
  const all = settings.near || position ? [...orders, 'nearest' as const] : orders;
  return choiceSelect({
    label: messages.orderLabel,
    choices: all.map((value) => ({ value, text: messages.orders[value] })),
    chosen: settings.order,
    onChoose: (order) => {
      choose({ order });
    },
  });
}
