import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { Announcer } from '../../foundation/announcer.js';
import { folded } from '../../foundation/folded.js';
import { Newest } from '../../foundation/newest.js';
import { Outside } from '../../foundation/outside.js';
import { Typing } from '../../foundation/typing.js';
import type { ControlsMessages } from '../../locales/controls/messages.js';
import { comboboxView, type ComboboxView } from './combobox-view.js';
import { actionOf, type KeyAction } from './keys.js';
import type { Suggest, Suggestion, Suggestions } from '../../foundation/suggestion.js';

/** What a combobox is made for. */
export interface ComboboxOptions {
  /** Tells it from others of its host: `city`. */
  readonly name: string;
  readonly suggest: Suggest;
  /** @param suggestion Undefined where the box was emptied. */
  readonly onChoose: (suggestion: Suggestion | undefined) => void;
}

/** What a combobox needs to be drawn. */
export interface ComboboxContext {
  readonly messages: ControlsMessages;
  readonly label: string;
  /** What an empty box says. */
  readonly placeholder: string;
  /** What is said where nothing can be suggested for what was typed. */
  readonly noneText: string;
  /** The text of what is chosen; empty if nothing is. */
  readonly chosen: string;
}

const none: Suggestions = { items: [], hasMore: false };

/**
 * A box that suggests what can be chosen while one types. What is typed and
 * not chosen counts for nothing: it makes room for what was chosen before.
 */
export class Combobox implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ComboboxOptions;
  readonly #typing: Typing;
  readonly #announcer: Announcer;
  readonly #outside: Outside;
  readonly #newest: Newest<Suggestions>;
  #context: ComboboxContext | undefined;
  #chosen = '';
  /** What stands in the box. */
  #text = '';
  #isOpen = false;
  #suggestions = none;
  /** The words that the suggestions are for. */
  #asked: string | undefined;
  #active = -1;
  /** What is to be done with the suggestions that are on their way. */
  #afterwards: KeyAction | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ComboboxOptions) {
    this.#host = host;
    this.#options = options;
    this.#typing = new Typing(host);
    this.#announcer = new Announcer(host);
    this.#outside = new Outside(
      () => this.#root,
      () => {
        this.#leave();
      },
    );
    this.#newest = new Newest(host, { onResult: this.#onResult, onFailure: this.#onFailure });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** The box and, while it is open, the list. */
  render(context: ComboboxContext): TemplateResult {
    this.#context = context;
    const { chosen } = context;
    if (chosen !== this.#chosen) {
      this.#chosen = chosen;
      this.#text = chosen;
    }
    return comboboxView({
      ...context,
      name: this.#options.name,
      text: this.#text,
      isOpen: this.#isOpen,
      state: this.#state,
      suggestions: this.#suggestions.items,
      hasMore: this.#suggestions.hasMore,
      active: this.#active,
      spoken: this.#announcer.text,
      on: this.#on,
    });
  }

  readonly #on: ComboboxView['on'] = {
    input: (event) => {
      // What an input method has not finished is nobody's wish yet.
      if (!(event as InputEvent).isComposing) this.#type(event.currentTarget as HTMLInputElement);
    },
    compositionend: (event) => {
      this.#type(event.currentTarget as HTMLInputElement);
    },
    keydown: (event) => {
      this.#press(event);
    },
    click: () => {
      if (!this.#isOpen) this.#open();
    },
    focusout: ({ currentTarget, relatedTarget }) => {
      // Without a target the focus may come back: another window is in front.
      if (!relatedTarget && !document.hasFocus()) return;
      if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#leave();
    },
    take: (suggestion) => {
      this.#take(suggestion);
    },
    retry: () => {
      this.#ask();
      this.#input?.focus();
    },
  };

  get #root(): Element | null | undefined {
    const { name } = this.#options;
    return this.#host.shadowRoot?.querySelector(`.combobox[data-name="${name}"]`);
  }

  get #input(): HTMLInputElement | null | undefined {
    return this.#root?.querySelector('input');
  }

  get #state(): ComboboxView['state'] {
    if (this.#newest.status === 'failed') return 'failed';
    return this.#newest.status === 'pending' ? 'loading' : 'done';
  }

  get #isTyped(): boolean {
    return this.#text !== this.#chosen;
  }

  /** What is looked for: everything, while the box holds what is chosen already. */
  get #words(): string {
    return this.#isTyped ? this.#text.trim() : '';
  }

  #type({ value }: HTMLInputElement): void {
    if (value === this.#text) return;
    this.#text = value;
    this.#active = -1;
    this.#afterwards = undefined;
    this.#typing.afterwards(() => {
      this.#open();
      if (this.#text.trim() === '' && this.#chosen) this.#options.onChoose(undefined);
    });
    this.#host.requestUpdate();
  }

  #press(event: KeyboardEvent): void {
    // Safari ends what was composed before it reports the Enter that ended it; 229 gives it away.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === 229) return;
    const action = actionOf(event, { isOpen: this.#isOpen, isTyped: this.#isTyped });
    if (!action) return;
    if (action !== 'text') event.preventDefault();
    this.#do(action);
    this.#host.requestUpdate();
  }

  #do(action: KeyAction): void {
    switch (action) {
      case 'close':
        this.#close();
        return;
      case 'restore':
        this.#text = this.#chosen;
        return;
      case 'text':
        this.#active = -1;
        return;
      default:
        this.#open();
        // What the suggestions on their way are for is done when they are there.
        if (this.#state === 'loading') this.#afterwards = action;
        else this.#doWithSuggestions(action);
    }
  }

  #doWithSuggestions(action: KeyAction): void {
    const { items } = this.#suggestions;
    if (action === 'next') this.#activate(this.#active + 1 < items.length ? this.#active + 1 : 0);
    if (action === 'previous') {
      this.#activate(this.#active > 0 ? this.#active - 1 : items.length - 1);
    }
    if (action !== 'take') return;
    const meant = items[this.#active] ?? this.#meant;
    if (meant) this.#take(meant);
  }

  /** The suggestion that the words name in full, or the only one there is. */
  get #meant(): Suggestion | undefined {
    const { items } = this.#suggestions;
    const words = folded(this.#words);
    if (!words) return undefined;
    return items.find(({ text }) => folded(text) === words) ?? (items[1] ? undefined : items[0]);
  }

  #activate(position: number): void {
    this.#active = this.#suggestions.items.length > 0 ? position : -1;
    void this.#scrollToActive();
  }

  /** Only the list scrolls; the page stays where it is. */
  async #scrollToActive(): Promise<void> {
    await this.#host.updateComplete;
    const list = this.#root?.querySelector('.panel');
    const option = list?.querySelector<HTMLElement>('[aria-selected=true]');
    if (!list || !option) return;
    const [outer, inner] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
    if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
    else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
  }

  #open(): void {
    this.#typing.stop();
    this.#isOpen = true;
    this.#outside.listen(true);
    const isOld = this.#newest.status === 'failed' || this.#asked !== this.#words;
    if (isOld) this.#ask();
    this.#host.requestUpdate();
  }

  #ask(): void {
    const words = (this.#asked = this.#words);
    this.#active = -1;
    void this.#newest.attempt((signal) => this.#options.suggest(words, signal));
  }

  readonly #onResult = (suggestions: Suggestions): void => {
    this.#suggestions = suggestions;
    this.#active = -1;
    if (this.#isOpen && this.#context) this.#announcer.say(countOf(suggestions, this.#context));
    const action = this.#afterwards;
    this.#afterwards = undefined;
    if (action && this.#isOpen) this.#doWithSuggestions(action);
  };

  readonly #onFailure = (): void => {
    this.#suggestions = none;
    this.#afterwards = undefined;
    if (this.#isOpen && this.#context) {
      this.#announcer.say(this.#context.messages.suggestionsFailed);
    }
  };

  #take(suggestion: Suggestion): void {
    this.#text = suggestion.text;
    this.#chosen = suggestion.text;
    this.#close();
    this.#options.onChoose(suggestion);
  }

  /** The visitor has gone elsewhere. */
  #leave(): void {
    this.#close();
    if (this.#text.trim() === '' && this.#chosen) this.#options.onChoose(undefined);
    else this.#text = this.#chosen;
  }

  #close(): void {
    this.#typing.stop();
    this.#outside.listen(false);
    this.#isOpen = false;
    this.#active = -1;
    this.#afterwards = undefined;
    this.#host.requestUpdate();
  }
}

function countOf({ items, hasMore }: Suggestions, { messages, noneText }: ComboboxContext): string {
  if (items.length === 0) return noneText;
  return (hasMore ? messages.suggestionsFirst : messages.suggestions)(items.length);
}
