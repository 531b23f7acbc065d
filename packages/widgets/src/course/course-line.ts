import { html, type TemplateResult } from 'lit';
import { nextWords } from './course-sentences.js';
import { allUrl, noneNow, studying } from './course-view.js';
import type { ShortView } from './short-view.js';

/** One sentence, in the provider's own text. */
export function courseLine(view: ShortView): TemplateResult {
  const { messages, tag, circles, total, next, startUrl, onChoose } = view;
  const [first] = circles;
  if (!first) {
    return html`<span class="line" part="line"
      >${noneNow(view)} <a href=${startUrl} part="start">${messages.startOne}</a></span
    >`;
  }
  if (!next) {
    return html`<span class="line" part="line"
      ><a href=${allUrl(view) ?? first.signup.url}>${studying(view)}</a></span
    >`;
  }
  return html`<span class="line" part="line"
    >${studying(view)}${messages.joint}<a
      href=${next.circle.signup.url}
      @click=${(event: MouseEvent) => {
        onChoose(event, next.circle);
      }}
      >${nextWords(next, total === 1, messages, tag)}</a
    ></span
  >`;
}
