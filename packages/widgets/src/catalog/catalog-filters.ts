import type { CourseLanguage, CourseTopic } from '@circlet/sdk';
import { courseLanguages, courseTopics, type Connection } from '@circlet/sdk/parts';
import { html, nothing, type TemplateResult } from 'lit';
import { apiRootFor } from '../foundation/api-root.js';
import { Language } from '../foundation/language.js';
import { addStyles } from '../foundation/more-styles.js';
import { connectionTo } from '../foundation/connection-to.js';
import { controlsCatalog } from '../locales/controls/catalog.js';
import type { ControlsMessages } from '../locales/controls/messages.js';
import type { CoursesFirstMessages, CoursesMessages } from '../locales/courses/messages.js';
import { ChoiceBoxes } from '../ui/choice-boxes.js';
import { choiceSelect } from '../ui/choice-select.js';
import { chips } from '../ui/chips.js';
import { filterStyles } from '../ui/filters.styles.js';
import { catalogChips, withoutChoices } from './catalog-chips.js';
import { besideTheBox } from './catalog-form.js';
import type { CatalogHost } from './catalog-host.js';
import {
  readCatalogSettings,
  type CatalogControl,
  type CatalogSettings,
} from './catalog-settings.js';
import { allWords } from './catalog-words.js';
import { ChoicesOfApi } from './choices-of-api.js';
import { languageChoices, topicChoices } from './choice-texts.js';
import type { CatalogChange } from './visitor-change.js';

/** What is drawn now. */
interface Drawn {
  readonly words: CoursesMessages;
  readonly messages: ControlsMessages;
  readonly settings: CatalogSettings;
}

const orders = ['title', 'popular', 'rated', 'newest'] as const;

const all = new WeakMap<CatalogHost, CatalogFilters>();

/** The filters of a catalog, made when they are drawn first. */
export function filtersOf(
  host: CatalogHost,
  choose: (change: CatalogChange) => void,
): CatalogFilters {
  const known = all.get(host) ?? new CatalogFilters(host, choose);
  all.set(host, known);
  return known;
}

/** The controls beside the box for words, and the chips of what a visitor chose. */
class CatalogFilters {
  readonly #host: CatalogHost;
  readonly #choose: (change: CatalogChange) => void;
  readonly #language: Language<ControlsMessages>;
  readonly #topics: ChoicesOfApi<CourseTopic>;
  readonly #languages: ChoicesOfApi<CourseLanguage>;
  readonly #topicBoxes: ChoiceBoxes;
  readonly #languageBoxes: ChoiceBoxes;

  readonly #controls: Readonly<
    Record<Exclude<CatalogControl, 'q'>, (drawn: Drawn) => TemplateResult>
  > = {
    topics: (drawn) => this.#topicsControl(drawn),
    languages: (drawn) => this.#languagesControl(drawn),
    'open-licence': ({ words }) =>
      this.#switch(words.openLicence, this.#host.openLicence, (openLicence) => ({ openLicence })),
    guide: ({ words }) => this.#switch(words.guide, this.#host.guide, (guide) => ({ guide })),
    order: (drawn) => this.#orderControl(drawn),
  };

  constructor(host: CatalogHost, choose: (change: CatalogChange) => void) {
    this.#host = host;
    this.#choose = choose;
    this.#language = new Language(host, controlsCatalog);
    this.#topics = new ChoicesOfApi(host, (signal) => courseTopics(this.#connection, { signal }));
    this.#languages = new ChoicesOfApi(host, (signal) =>
      courseLanguages(this.#connection, { signal }),
    );
    this.#topicBoxes = new ChoiceBoxes(host, 'topics');
    this.#languageBoxes = new ChoiceBoxes(host, 'languages');
    addStyles(host, filterStyles);
  }

  get #api(): string | undefined {
    return apiRootFor(this.#host, this.#host.api);
  }

  get #connection(): Connection {
    const api = this.#api;
    const { transport } = readCatalogSettings((property) => this.#host[property]).settings;
    return connectionTo({ api, transport });
  }

  /** The controls that the webmaster chose, in that order. */
  render(firstWords: CoursesFirstMessages, settings: CatalogSettings): unknown {
    const { messages } = this.#language;
    if (!messages) return nothing;
    const drawn = { words: allWords(firstWords), messages, settings };
    return besideTheBox(settings).map((name) => this.#controls[name](drawn));
  }

  /** What a visitor chose and can take back. */
  chips(firstWords: CoursesFirstMessages, settings: CatalogSettings): unknown {
    const { messages, tag } = this.#language;
    if (!messages) return nothing;
    const all = catalogChips(settings, {
      host: this.#host,
      words: allWords(firstWords),
      tag,
      topics: this.#topics.choices,
      choose: this.#choose,
    });
    if (all.some(({ key }) => key.startsWith('topics'))) this.#topics.want(this.#api);
    return chips({
      label: messages.chipsLabel,
      chips: all,
      clearAllText: messages.clearAll,
      removeText: messages.removeChip,
      onClearAll: () => {
        this.#choose(withoutChoices(this.#host));
      },
      elseFocus: () => this.#host.renderRoot.querySelector<HTMLElement>('.form :is(input, button)'),
    });
  }

  #topicsControl({ messages, settings }: Drawn): TemplateResult {
    return this.#topicBoxes.render({
      messages,
      label: messages.topicsLabel,
      choices: topicChoices(this.#topics.choices),
      chosen: settings.topics,
      onChoose: (chosen) => {
        this.#choose({ topics: chosen.join() });
      },
      onWanted: () => {
        this.#topics.want(this.#api);
      },
    });
  }

  #languagesControl({ messages, words, settings }: Drawn): TemplateResult {
    return this.#languageBoxes.render({
      messages,
      label: words.languagesLabel,
      choices: languageChoices(this.#languages.choices, this.#language.tag),
      chosen: settings.languages,
      onChoose: (chosen) => {
        this.#choose({ languages: chosen.join(' ') });
      },
      onWanted: () => {
        this.#languages.want(this.#api);
      },
    });
  }

  #orderControl({ messages, settings }: Drawn): TemplateResult {
    return choiceSelect({
      label: messages.orderLabel,
      choices: orders.map((value) => ({ value, text: messages.orders[value] })),
      chosen: settings.order,
      onChoose: (order) => {
        this.#choose({ order });
      },
    });
  }

  #switch(text: string, isOn: boolean, change: (isOn: boolean) => CatalogChange): TemplateResult {
    return html`<button
      type="button"
      part="button"
      aria-pressed=${isOn}
      @click=${() => {
        this.#choose(change(!isOn));
      }}
    >
      ${text}
    </button>`;
  }
}
