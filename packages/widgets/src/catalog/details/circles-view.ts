import { html, nothing, type TemplateResult } from 'lit';
import type { CircleGroup, CourseDetailsMessages } from '../../locales/coursedetails/messages.js';
import { circleCard, type CardContext } from '../../ui/circle-card.js';
import type { CircleSearch } from './course-circles.js';

const deepest = 6;

/** The circles of a course in their groups, each with an honest word where there are none. */
export function circlesView(
  groups: readonly (readonly [CircleGroup, CircleSearch])[],
  messages: CourseDetailsMessages,
  card: CardContext,
): TemplateResult {
  const level = card.headingLevel;
  return html`<div class="circles" part="circles">
    <div class="section" role="heading" aria-level=${level + 1}>${messages.circlesTitle}</div>
    ${groups.map(
      ([group, search]) =>
        html`<div class="group ${group}">
          <div class="group-name" role="heading" aria-level=${Math.min(level + 2, deepest)}>
            ${messages.groups[group]}
          </div>
          ${circlesOf(group, search, messages, {
            ...card,
            headingLevel: Math.min(level + 3, deepest),
          })}
        </div>`,
    )}
  </div>`;
}

function circlesOf(
  group: CircleGroup,
  search: CircleSearch,
  messages: CourseDetailsMessages,
  card: CardContext,
): TemplateResult {
  if (search.look === 'failure') return failed(search, messages);
  if (search.look === 'loading') return html`<p class="empty">${messages.circlesLoading}</p>`;
  if (search.items.length === 0)
    return html`<p class="empty">${messages.noCircles[group]}</p>
      ${more(search, messages)}`;
  return html`<ul class="cards" role="list" aria-label=${messages.groups[group]}>
      ${search.items.map((circle) => circleCard(circle, card))}
    </ul>
    ${more(search, messages)}`;
}

function failed(search: CircleSearch, messages: CourseDetailsMessages): TemplateResult {
  return html`<p class="empty" role="status">${messages.circlesFailed}</p>
    <button type="button" part="button" @click=${() => void search.again()}>
      ${messages.retry}
    </button>`;
}

function more(
  search: CircleSearch,
  messages: CourseDetailsMessages,
): TemplateResult | typeof nothing {
  const { hasMore, isLoadingMore, moreFailed } = search;
  if (!hasMore) return nothing;
  return html`<div class="more">
    ${moreFailed ? html`<p role="status">${messages.moreFailed}</p>` : nothing}
    <button
      type="button"
      part="button"
      aria-disabled=${isLoadingMore || nothing}
      @click=${() => void search.more()}
    >
      ${isLoadingMore ? messages.moreLoading : messages.more}
    </button>
  </div>`;
}
