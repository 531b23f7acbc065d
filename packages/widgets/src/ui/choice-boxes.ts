import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { folded } from '../foundation/folded.js';
import { Outside } from '../foundation/outside.js';
import type { ControlsMessages } from '../locales/controls/messages.js';
import { downIcon } from './control-icons.js';
import type { Segment } from './segments.js';

/** With more choices than this there is a box to narrow them. */
const mostWithoutBox = 12;

/** What a choice of several needs to be drawn, and whom it tells. */
export interface ChoiceBoxesContext<T extends string> {
  readonly messages: ControlsMessages;
  readonly label: string;
  /** In their order, or why there are none yet. */
  readonly choices: readonly Segment<T>[] | 'loading' | 'failed';
  readonly chosen: readonly T[];
  /** @param chosen In the order of the choices. */
  readonly onChoose: (chosen: readonly T[]) => void;
  /** The choices are about to be seen, or wanted again after a failure. */
  readonly onWanted?: () => void;
}

/** Several of many: a button that opens a panel of checkboxes. */
export class ChoiceBoxes implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: string;
  readonly #outside: Outside;
  #isOpen = false;
  /** What stands in the box that narrows the choices. */
  #words = '';

  /** @param name Tells it from others of its host: `topics`. */
  constructor(host: ReactiveControllerHost & HTMLElement, name: string) {
    this.#host = host;
    this.#name = name;
    this.#outside = new Outside(
      () => this.#root,
      () => {
        this.#show(false);
      },
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#show(false);
  }

  /** The button and, while it is open, the panel. */
  render<T extends string>(context: ChoiceBoxesContext<T>): TemplateResult {
    const { label, chosen, messages } = context;
    const panel = `${this.#name}-panel`;
    return html`<div
      class="pick"
      part="choice"
      data-name=${this.#name}
      @keydown=${this.#closeByEscape}
      @focusout=${this.#closeBehindFocus}
    >
      <button
        type="button"
        part="button"
        aria-expanded=${this.#isOpen}
        aria-controls=${panel}
        @click=${() => {
          this.#show(!this.#isOpen);
          if (this.#isOpen) context.onWanted?.();
        }}
      >
        ${chosen.length > 0 ? messages.labelWithCount(label, chosen.length) : label} ${downIcon}
      </button>
      <div class="panel" part="panel" id=${panel} ?hidden=${!this.#isOpen}>
        ${this.#isOpen ? this.#panel(context) : nothing}
      </div>
    </div>`;
  }

  #panel<T extends string>(context: ChoiceBoxesContext<T>): TemplateResult {
    const { choices, messages } = context;
    if (choices === 'loading') return html`<p role="status">${messages.choicesLoading}</p>`;
    if (choices === 'failed') return this.#failure(context);
    const all = [...unknownOf(context.chosen, choices), ...choices];
    const words = folded(this.#words);
    const fitting = all.filter(({ text }) => folded(text).includes(words));
    return html`${all.length > mostWithoutBox ? this.#narrowing(context) : nothing}
      <fieldset>
        <legend class="spoken">${context.label}</legend>
        <div class="boxes">${fitting.map((choice) => box(choice, all, context))}</div>
      </fieldset>
      <p role="status">${fitting.length === 0 ? messages.choicesNone : nothing}</p>`;
  }

  #narrowing<T extends string>({ messages, label }: ChoiceBoxesContext<T>): TemplateResult {
    return html`<input
      class="narrow"
      type="text"
      .value=${this.#words}
      aria-label=${messages.findIn(label)}
      placeholder=${messages.findIn(label)}
      maxlength="100"
      autocomplete="off"
      enterkeyhint="done"
      @input=${(event: InputEvent) => {
        this.#words = (event.currentTarget as HTMLInputElement).value;
        this.#host.requestUpdate();
      }}
      @keydown=${(event: KeyboardEvent) => {
        // It would send the form that the choices stand in.
        if (event.key === 'Enter') event.preventDefault();
      }}
    />`;
  }

  #failure<T extends string>({ messages, onWanted }: ChoiceBoxesContext<T>): TemplateResult {
    return html`<p role="status">${messages.choicesFailed}</p>
      <button
        type="button"
        part="button"
        @click=${() => {
          // The button that was pressed goes away with the message.
          this.#focusButton();
          onWanted?.();
        }}
      >
        ${messages.choicesRetry}
      </button>`;
  }

  readonly #closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.#isOpen) return;
    // Nobody else is to close anything by it.
    event.preventDefault();
    this.#show(false);
    this.#focusButton();
  };

  readonly #closeBehindFocus = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    // Without a target the focus may come back: another window, or a press on the panel.
    if (relatedTarget && !(currentTarget as Element).contains(relatedTarget as Node)) {
      this.#show(false);
    }
  };

  get #root(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector(`.pick[data-name="${this.#name}"]`);
  }

  #focusButton(): void {
    this.#root?.querySelector('button')?.focus();
  }

  #show(isOpen: boolean): void {
    this.#outside.listen(isOpen);
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#words = '';
    this.#host.requestUpdate();
  }
}

/** What is chosen although nobody offers it: it can at least be let go. */
function unknownOf<T extends string>(chosen: readonly T[], choices: readonly Segment<T>[]) {
  const known = new Set<string>(choices.map(({ value }) => value));
  return chosen.filter((value) => !known.has(value)).map((value) => ({ value, text: value }));
}

function box<T extends string>(
  { value, text }: Segment<T>,
  all: readonly Segment<T>[],
  { chosen, onChoose }: ChoiceBoxesContext<T>,
): TemplateResult {
  return html`<label class="choice"
    ><input
      type="checkbox"
      value=${value}
      .checked=${chosen.includes(value)}
      @change=${(event: Event) => {
        const isIn = (event.currentTarget as HTMLInputElement).checked;
        const values = all.map((each) => each.value);
        onChoose(values.filter((each) => (each === value ? isIn : chosen.includes(each))));
      }}
    /><bdi>${text}</bdi></label
  >`;
}
