/** A notice of the platform. Frozen; links are `http` or `https`; text is plain text. */
export interface Announcement {
  readonly text: string;
  readonly url: string | null;
  /** What the link says; empty if it has no words. */
  readonly linkText: string;
  /** The platform's colour for it: `blue`, `green`, `orange`, `yellow`, or a new one. */
  readonly colour: string;
}
