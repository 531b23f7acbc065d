import { html, nothing, type TemplateResult } from 'lit';
import { circleCard } from '../ui/circle-card.js';
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
      ${cards(view, shown)}
    </ul>
    <p class="ways">
      ${start}${isMore && rest ? html`<a part="all" href=${rest}>${messages.all}</a>` : nothing}
    </p>`;
}

function cards(
  { messages, tag, now, headingLevel, onChoose }: CourseView,
  shown: CourseView['circles'],
): TemplateResult[] {
  const context = {
    ...{ messages, tag, onChoose },
    today: now.toISOString().slice(0, 10),
    headingLevel: headingLevel + 1,
    courseIsKnown: true,
    pictures: false,
    distance: () => '',
    awaited: undefined,
  };
  return shown.map((circle) => circleCard(circle, context));
}
