import { signupLimits } from '@circlet/sdk/parts';
import { html, nothing, type TemplateResult } from 'lit';
import type { SendingMessages } from '../locales/sending/messages.js';
import type { Field, FieldProblem, SignupDraft } from './signup-draft.js';

/** What is wrong with a field, and what to do, in the visitor's language; unknown messages as the API wrote them. */
export function problemSentence(
  messages: SendingMessages,
  field: Field,
  problem: FieldProblem | undefined,
): string {
  if (problem === undefined) return '';
  if (typeof problem === 'object') return problem.said;
  const { problems } = messages;
  if (problem === 'characters') return problems.characters;
  if (field === 'email' && problem === 'email') return problems.emailForm;
  if (field === 'mobile') return problems.mobileForm;
  if (problem === 'tooLong' && (field === 'name' || field === 'email'))
    return problems.tooLong(signupLimits[field]);
  return field === 'newsletter' ? problems.characters : problems[field];
}

/** All that is wrong, in the order of the form, with links to the fields. Takes the focus. */
export function problemSummary(
  messages: SendingMessages,
  draft: SignupDraft,
  onChoose: (field: Field) => void,
): TemplateResult | typeof nothing {
  const { wrong, problems } = draft;
  if (wrong.length === 0) return nothing;
  const choose = (event: Event, field: Field): void => {
    // The link would change the page's address.
    event.preventDefault();
    onChoose(field);
  };
  return html`<div
    class="summary"
    part="summary"
    role="group"
    aria-labelledby="summary-title"
    tabindex="-1"
  >
    <p class="title" id="summary-title">${messages.problemCount(wrong.length)}</p>
    <ul role="list">
      ${wrong.map(
        (field) =>
          html`<li>
            <a
              href="#${field}"
              @click=${(event: Event) => {
                choose(event, field);
              }}
              >${problemSentence(messages, field, problems[field])}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
