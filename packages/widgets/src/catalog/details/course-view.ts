import type { Course } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { cached } from '../../foundation/formatters.js';
import type { CourseDetailsMessages } from '../../locales/coursedetails/messages.js';
import { backIcon } from '../../ui/action-icons.js';
import type { CardContext } from '../../ui/circle-card.js';
import { langOf, text } from '../../ui/circle-facts.js';
import type { CourseCardContext } from '../../ui/course-card.js';
import { courseIcon } from '../../ui/icons.js';
import { ratingSentence, starPicture } from '../../ui/rating.js';
import { ratingHistogram } from '../../ui/rating-histogram.js';
import { circlesView } from './circles-view.js';
import type { courseCircles } from './course-circles.js';
import { courseFactList } from './course-fact-list.js';

/** What the details of a course need to be drawn beside it, and whom they tell. */
export interface CourseViewContext {
  readonly messages: CourseDetailsMessages;
  /** As for the course's card. */
  readonly card: CourseCardContext;
  /** As for the cards of its circles; the level is that of the course's own heading. */
  readonly circleCard: CardContext;
  readonly circles: ReturnType<typeof courseCircles>;
  /** Where a circle is started with it, if that is known. */
  readonly start: string | undefined;
  readonly isShown: boolean;
  readonly onBack: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * All that is known of a course, its circles included. As with a circle's
 * details, the whole takes the focus of a click on its text.
 */
export function courseView(course: Course, context: CourseViewContext): TemplateResult {
  const { messages, card, circles, circleCard, isShown, onBack, onKey } = context;
  const { caption } = course;
  return html`<div
    class="details of-course"
    part="details"
    lang=${messages.language}
    dir=${messages.direction}
    tabindex="-1"
    ?hidden=${!isShown}
    @keydown=${onKey}
  >
    <div class="top">
      <button type="button" class="back" part="button back" @click=${onBack}>
        ${backIcon} ${messages.back}
      </button>
      ${heading(course, card)}
    </div>
    ${caption ? html`<p class="lead" lang=${langOf(course) ?? nothing}>${text(caption)}</p>` : nothing}
    <div class="columns">
      ${courseFactList(course, context)}
      <div class="beside">${actions(course, context)} ${ratings(course, context)}</div>
    </div>
    ${circlesView(circles, messages, circleCard)}
  </div>`;
}

function heading(course: Course, { headingLevel }: CourseCardContext): TemplateResult {
  const { title, provider } = course;
  return html`<div class="head">
    <div class="tile">${courseIcon}</div>
    <div>
      <div
        class="title"
        part="title"
        role="heading"
        aria-level=${headingLevel}
        tabindex="-1"
        lang=${langOf(course) ?? nothing}
      >
        ${text(title || `${course.id}`)}
      </div>
      ${provider ? html`<p class="note">${text(provider)}</p>` : nothing}
    </div>
  </div>`;
}

/** Where one can go from here: the course, a circle of one's own, what others say. */
function actions({ url, pageUrl }: Course, { messages, start }: CourseViewContext): unknown {
  if (!url && !pageUrl && !start) return nothing;
  return html`<div class="actions-panel" part="actions">
    ${
      start
        ? html`<a class="button" part="start" href=${start} rel="noreferrer"
            >${messages.startCircle}</a
          >`
        : nothing
    }
    <p class="links">
      ${url ? html`<a href=${url} rel="noreferrer">${messages.toCourse}</a>` : nothing}
      ${pageUrl ? html`<a href=${pageUrl} rel="noreferrer">${messages.reviews}</a>` : nothing}
    </p>
  </div>`;
}

function ratings({ rating }: Course, { messages, card }: CourseViewContext): TemplateResult {
  const { tag, headingLevel } = card;
  const numbers = cached('numbers', tag, () => new Intl.NumberFormat(tag));
  return html`<div class="ratings" part="rating">
    <div class="section" role="heading" aria-level=${headingLevel + 1}>
      ${messages.ratingsTitle}
    </div>
    <p class="rating">
      ${starPicture(rating)}<span>${ratingSentence(rating, card.messages, tag)}</span>
    </p>
    ${ratingHistogram(rating.histogram, messages, (value) => numbers.format(value))}
  </div>`;
}
