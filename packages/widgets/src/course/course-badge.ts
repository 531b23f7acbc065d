import { html, nothing, type TemplateResult } from 'lit';
import { leaf } from '../ui/circle-facts.js';
import { courseIcon, icon } from '../ui/icons.js';
import { nextLine } from './course-sentences.js';
import { allUrl, noneNow } from './course-view.js';
import type { ShortView } from './short-view.js';

const arrow = icon('M5 12h13M13 6l6 6-6 6');

/** A card of two lines, all of it a link. */
export function courseBadge(view: ShortView): TemplateResult {
  const { messages, tag, circles, total, next, startUrl, onChoose } = view;
  const [first] = circles;
  if (!first) return card(startUrl, sign, noneNow(view), messages.startOne);
  const count = messages.circles(total ?? circles.length, total);
  if (!next) return card(allUrl(view) ?? first.signup.url, sign, count, '');
  const date = leaf({ kind: 'next', date: next.date }, tag);
  return card(next.circle.signup.url, date, count, nextLine(next, messages, tag), (event) => {
    onChoose(event, next.circle);
  });
}

const sign = html`<span class="sign">${courseIcon}</span>`;

function card(
  href: string,
  picture: unknown,
  first: string,
  second: string,
  onClick?: (event: MouseEvent) => void,
): TemplateResult {
  return html`<a
    class="badge"
    part="badge"
    href=${href}
    @click=${(event: MouseEvent) => onClick?.(event)}
    >${picture}<span class="lines"
      ><b>${first}</b>${second ? html`<span>${second}</span>` : nothing}</span
    ><span class="arrow">${arrow}</span></a
  >`;
}
