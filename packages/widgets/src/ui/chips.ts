import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { crossIcon } from './control-icons.js';

/** One thing that is filtered by. */
export interface Chip {
  /** Tells the chip from the others, whatever language it is shown in: `day sunday`. */
  readonly key: string;
  readonly text: string;
  /** Undoes it; the element then draws itself without the chip. */
  readonly remove: () => void;
}

/** What a list of chips needs to be drawn, and whom it tells. */
export interface ChipsContext {
  /** Names the list. */
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly clearAllText: string;
  /** The name of a chip's button; the text has to occur in it. */
  readonly removeText: (text: string) => string;
  readonly onClearAll: () => void;
  /** What gets the focus once no chip is left: the first of the controls. */
  readonly elseFocus: () => HTMLElement | null | undefined;
}

/**
 * What is filtered by, each to be removed by its button, and all of it where
 * there are several. Nothing where nothing is filtered by.
 */
export function chips(context: ChipsContext): TemplateResult | typeof nothing {
  if (context.chips.length === 0) return nothing;
  return html`<ul class="chips" part="chips" role="list" aria-label=${context.label}>
    ${context.chips.map((chip) => html`<li>${keyed(chip.key, chipButton(chip, context))}</li>`)}
    ${context.chips.length > 1 ? html`<li>${clearAll(context)}</li>` : nothing}
  </ul>`;
}

function chipButton({ text, remove }: Chip, context: ChipsContext): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    part="chip"
    aria-label=${context.removeText(text)}
    @click=${(event: Event) => void removing(event, remove, context)}
  >
    <bdi>${text}</bdi>${crossIcon}
  </button>`;
}

function clearAll(context: ChipsContext): TemplateResult {
  return html`<button
    type="button"
    class="plain"
    part="button"
    @click=${(event: Event) => void removing(event, context.onClearAll, context)}
  >
    ${context.clearAllText}
  </button>`;
}

/**
 * A button that goes away takes the focus with it, which would send whoever
 * uses a keyboard back to the top of the page. The next chip gets it.
 */
async function removing(event: Event, remove: () => void, context: ChipsContext): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const root = button.getRootNode() as ShadowRoot;
  const hadFocus = root.activeElement === button;
  const position = chipsIn(root).indexOf(button);
  remove();
  await (root.host as Element & ReactiveControllerHost).updateComplete;
  if (!hadFocus || button.isConnected) return;
  const left = chipsIn(root);
  (left[position] ?? left.at(-1) ?? context.elseFocus())?.focus();
}

const chipsIn = (root: ShadowRoot): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.chip'),
];
