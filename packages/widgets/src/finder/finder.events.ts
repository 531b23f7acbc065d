import type { Circle } from '@circlet/sdk';

const travels = { bubbles: true, composed: true };

/** A visitor chose a circle. Cancel it to keep the finder from showing it. */
export class CircleSelectEvent extends CustomEvent<{ readonly circle: Circle }> {
  constructor(circle: Circle) {
    super('circleselect', { ...travels, cancelable: true, detail: { circle } });
  }
}

/** What is in sight after a search or after more was loaded. */
export interface ResultsSummary {
  /** Circles in sight. */
  readonly shown: number;
  /** Circles in all, if that is known for certain. */
  readonly total: number | null;
  /** Whether there are more to load. */
  readonly hasMore: boolean;
}

/** Other results are in sight. */
export class ResultsChangeEvent extends CustomEvent<ResultsSummary> {
  constructor(summary: ResultsSummary) {
    super('resultschange', { ...travels, detail: summary });
  }
}

/** The finder's events by name; they bubble, so any element and the document may listen. */
interface FinderEventMap {
  circleselect: CircleSelectEvent;
  resultschange: ResultsChangeEvent;
}

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- declarations merge by interface only */
  interface HTMLElementEventMap extends FinderEventMap {}
  interface DocumentEventMap extends FinderEventMap {}
  /* eslint-enable */
}
