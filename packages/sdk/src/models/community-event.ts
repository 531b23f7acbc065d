/** An event of the community calendar. Frozen; links are `http` or `https`; text is plain text. */
export interface CommunityEvent {
  /** Known from `events.get` only: lists do not tell it. */
  readonly id?: number;
  /** Text, never markup. */
  readonly title: string;
  /** Text; may have several lines. */
  readonly description: string;
  /** The instant in UTC, `2026-11-27T05:05:00Z`. */
  readonly startsAt: string;
  /** The same instant with the offset of the event's own zone, `2026-11-27T00:05:00-05:00`; null if not known. */
  readonly localStartsAt: string | null;
  /** Name in the IANA database, `America/New_York`; null if not known. */
  readonly timeZone: string | null;
  /** Empty online. */
  readonly city: string;
  /** State or province; may be empty. */
  readonly region: string;
  /** May be empty. */
  readonly country: string;
  /** A page about it, or null. */
  readonly url: string | null;
  /** A picture, or null. */
  readonly imageUrl: string | null;
  /** First name of whoever announced it; empty if not known. */
  readonly createdBy: string;
}
