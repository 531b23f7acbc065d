/** What is in sight after a search or after more was loaded. */
export interface ResultsSummary {
  /** Circles, or courses, in sight. */
  readonly shown: number;
  /** Those in all, if that is known for certain. */
  readonly total: number | null;
  /** Whether there are more to load. */
  readonly hasMore: boolean;
}

/** Other results are in sight. */
export class ResultsChangeEvent extends CustomEvent<ResultsSummary> {
  constructor(summary: ResultsSummary) {
    super('resultschange', { bubbles: true, composed: true, detail: summary });
  }
}

declare global {
  interface HTMLElementEventMap {
    resultschange: ResultsChangeEvent;
  }
  interface DocumentEventMap {
    resultschange: ResultsChangeEvent;
  }
}
