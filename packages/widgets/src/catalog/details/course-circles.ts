import type { Circle, CircleFilter } from '@circlet/sdk';
import { circleQuestion } from '@circlet/sdk/parts';
import type { LitElement } from 'lit';
import { askForPage, type SearchInput } from '../../foundation/ask-for-page.js';
import type { Whom } from '../../foundation/connection-to.js';
import { ListSearch } from '../../foundation/list-search.js';
import type { CircleGroup } from '../../locales/coursedetails/messages.js';

/** Some circles of a course. */
export type CircleSearch = ListSearch<Circle, SearchInput<CircleFilter>>;

const pageSize = 6;

/** Those one can join, those that meet or are about to without taking anybody, and those that have ended. */
const filters: Readonly<Record<CircleGroup, CircleFilter>> = {
  open: { signup: 'open', when: 'current', order: 'soonest' },
  running: { signup: 'closed', when: 'current', order: 'soonest' },
  past: { when: 'past', order: 'latest' },
};

/** The circles of one course, group by group; they are asked for at once. */
export function courseCircles(
  host: LitElement,
  course: number,
  whom: () => Whom,
): readonly (readonly [CircleGroup, CircleSearch])[] {
  const groups = Object.entries(filters) as [CircleGroup, CircleFilter][];
  return groups.map(([group, filter]) => {
    const input = (): SearchInput<CircleFilter> => ({
      ...whom(),
      filter: { ...filter, course, pageSize },
    });
    const search: CircleSearch = new ListSearch(host, input, ask, {
      onResults: (added) => {
        if (added > 0) void focusCircle(host, group, search.items.length - added);
      },
      onFailure: () => undefined,
    });
    return [group, search] as const;
  });
}

/** The API can answer all of it as it stands. */
const ask = askForPage<Circle, CircleFilter>(circleQuestion, () => undefined);

/** The first of the circles that a button brought; who has gone on stays there. */
async function focusCircle(host: LitElement, group: CircleGroup, position: number): Promise<void> {
  await host.updateComplete;
  const isFree = !host.shadowRoot?.activeElement?.matches(':not(.more button)');
  const links = host.renderRoot.querySelectorAll<HTMLElement>(
    `.details:not([hidden]) .group.${group} .card a`,
  );
  if (isFree) links[position]?.focus();
}
