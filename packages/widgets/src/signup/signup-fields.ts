import { html, nothing, type TemplateResult } from 'lit';
import type { Goal, SignupMessages } from '../locales/signup/messages.js';
import { alertIcon } from '../ui/verdict-icons.js';
import type { Field, SignupValues } from './signup-draft.js';

/** What every field needs to be drawn. */
export interface FieldContext {
  readonly messages: SignupMessages;
  readonly values: SignupValues;
  /** On a computer that strangers share nothing is to be remembered. */
  readonly isKiosk: boolean;
  /** What is wrong with a field, in words; empty if nothing is. */
  readonly problem: (field: Field) => string;
}

/** What makes one field with text differ from another. */
export interface TextField {
  readonly name: 'name' | 'email' | 'goalText' | 'support' | 'answer' | 'mobile';
  readonly label: unknown;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete?: 'name' | 'email' | 'tel';
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  /** The field whose problem this is, where it is not the control's own. */
  readonly field?: Field;
}

/** A label, a hint, what is wrong, and the box: read in this order, also aloud. */
export function textField(context: FieldContext, text: TextField): TemplateResult {
  const { name, label, hint, isOptional, field = name as Field } = text;
  const { messages } = context;
  const problem = context.problem(field);
  return html`<div class="field ${problem && 'wrong'}" part="field">
    <label for=${name}>${label}${isOptional ? optional(messages) : nothing}</label>
    ${hint ? html`<p class="aside" id="${name}-hint">${hint}</p>` : nothing}
    ${problemLine(name, problem)} ${box(context, text, problem)}
  </div>`;
}

/** Chromium reads a label and an ordinary space behind it as one word. */
const optional = (messages: SignupMessages): TemplateResult =>
  html`<span class="aside">&nbsp;(${messages.optional})</span>`;

function box(context: FieldContext, text: TextField, problem: string): TemplateResult {
  const { name, hint, type = 'text', autocomplete, isLong, isOptional } = text;
  const { values, isKiosk } = context;
  const described = [problem && `${name}-problem`, hint && `${name}-hint`]
    .filter(Boolean)
    .join(' ');
  const wrong = problem ? 'true' : 'false';
  if (isLong) {
    return html`<textarea
      id=${name}
      name=${name}
      part="input"
      rows="3"
      dir="auto"
      autocomplete="off"
      ?required=${!isOptional}
      aria-invalid=${wrong}
      aria-describedby=${described || nothing}
      .value=${values[name]}
    ></textarea>`;
  }
  const isWords = type === 'text';
  return html`<input
    id=${name}
    name=${name}
    part="input"
    type=${type}
    inputmode=${type}
    dir=${isWords ? 'auto' : 'ltr'}
    autocomplete=${isKiosk ? 'off' : (autocomplete ?? 'off')}
    autocapitalize=${autocomplete === 'name' ? 'words' : isWords ? nothing : 'none'}
    spellcheck=${autocomplete || isKiosk ? 'false' : nothing}
    ?required=${!isOptional}
    aria-invalid=${wrong}
    aria-describedby=${described || nothing}
    .value=${values[name]}
  />`;
}

/** The sentence beside a field that says what to change. */
function problemLine(id: string, problem: string): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  return html`<p class="problem" part="problem" id="${id}-problem">${alertIcon} ${problem}</p>`;
}

/** The platform's usual goals, and one's own words for what is none of them. */
export function goalsField(context: FieldContext): TemplateResult {
  const { messages, values } = context;
  const isOther = values.goal === 'other';
  // A choice that was made is right: then only the words can be wrong.
  const problem = isOther ? '' : context.problem('goals');
  return html`<fieldset
      class="field ${problem && 'wrong'}"
      part="field"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${problem ? 'goals-problem' : nothing}
    >
      <legend>${messages.goalsLabel}</legend>
      ${problemLine('goals', problem)}
      <div class="choices">
        ${Object.entries(messages.goals).map(([goal, label]) =>
          goalChoice(goal as Goal, label, values.goal),
        )}
      </div>
    </fieldset>
    ${
      isOther
        ? textField(context, { name: 'goalText', label: messages.goalTextLabel, field: 'goals' })
        : nothing
    }`;
}

function goalChoice(goal: Goal, label: string, chosen: string): TemplateResult {
  return html`<label class="choice"
    ><input type="radio" name="goal" value=${goal} .checked=${goal === chosen} /><span
      >${label}</span
    ></label
  >`;
}

/** A box to tick; what stands below belongs to it. */
export function tickField(
  context: FieldContext,
  name: 'newsletter' | 'consent',
  label: unknown,
  below: unknown = nothing,
): TemplateResult {
  const problem = context.problem(name);
  const isNeeded = name === 'consent';
  const described = [problem && `${name}-problem`, isNeeded && `${name}-hint`].filter(Boolean);
  return html`<div class="field ${problem && 'wrong'}" part="field">
    ${problemLine(name, problem)}
    <label class="choice"
      ><input
        type="checkbox"
        id=${name}
        name=${name}
        aria-required=${isNeeded}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${described.join(' ') || nothing}
        .checked=${context.values[name]}
      /><span>${label}${isNeeded ? nothing : optional(context.messages)}</span></label
    >
    ${below}
  </div>`;
}

/** The control to begin with where a field is wrong: for goals the words, if one's own were chosen. */
export function controlOf(field: Field, root: ParentNode): HTMLElement | null {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  return field === 'goals' ? (find('#goalText') ?? find('[name=goal]')) : find(`#${field}`);
}
