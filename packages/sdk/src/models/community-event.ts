/** An event of the community calendar. Frozen; links are `http` or `https`; text is plain text. */
export interface CommunityEvent {
  /** Known from `events.get` only: lists do not tell it. */
  readonly id?: number;
  readonly title: string;
  readonly description: string;
  /** The instant in UTC, `2026-11-27T05:05:00Z`. */
  readonly startsAt: string;
  /** The same instant with the offset of the event's own zone, `2026-11-27T00:05:00-05:00`; null if not known. */
  readonly localStartsAt: string | null;
  /** Name in the IANA database, `America/New_York`; null if not known. */
  readonly timeZone: string | null;
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly url: string | null;
  readonly imageUrl: string | null;
  /** First name of whoever announced it; empty if not known. */
  readonly createdBy: string;
}
