import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { meetingToTell } from '../foundation/meeting.js';
import { whenFact, whereFact } from '../ui/card-facts.js';
import { badges } from '../ui/circle-badges.js';
import { langOf, leaf } from '../ui/circle-facts.js';
import { icon } from '../ui/icons.js';
import { allUrl, noneNow, studying, type CourseView } from './course-view.js';

const most = 6;
const plus = icon('M12 5v14M5 12h14');

/** The first circles, and the way to start one. */
export function courseList(view: CourseView): TemplateResult {
  const { messages, circles, total, headingLevel, startUrl } = view;
  const shown = circles.slice(0, most);
  const rest = allUrl(view);
  const isMore = total !== shown.length;
  const start = html`<a class="start" part="start" href=${startUrl}>${plus}${messages.start}</a>`;
  if (shown.length === 0) {
    return html`<p class="summary" part="summary">${noneNow(view)}</p>
      <p class="ways">${start}</p>`;
  }
  return html`<div class="summary" part="summary" role="heading" aria-level=${headingLevel}>
      ${studying(view)}
    </div>
    <ul class="cards list" part="results" role="list">
      ${shown.map((circle) => row(circle, view))}
    </ul>
    <p class="ways">
      ${start}${isMore && rest ? html`<a part="all" href=${rest}>${messages.all}</a>` : nothing}
    </p>`;
}

/** One circle: the link in its heading covers all of it. */
function row(circle: Circle, { messages, tag, today, headingLevel, onChoose }: CourseView) {
  const meeting = meetingToTell(circle, today);
  const context = { messages, tag, today, distance: () => '' };
  return html`<li class="card" part="card">
    <div class="head">
      ${leaf(meeting, tag)}
      <div class="name" role="heading" aria-level=${headingLevel + 1} part="name">
        <a
          href=${circle.signup.url}
          lang=${langOf(circle) ?? nothing}
          @click=${(event: MouseEvent) => {
            onChoose(event, circle);
          }}
          ><bdi>${circle.name || circle.id}</bdi></a
        >
      </div>
    </div>
    <dl class="facts" part="facts">
      ${whenFact(circle, meeting, context)} ${whereFact(circle, context)}
    </dl>
    ${badges(circle, messages)}
  </li>`;
}
