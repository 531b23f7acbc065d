/** A notice of the platform. Frozen; links are `http` or `https`; text is plain text. */
export interface Announcement {
  /** Text, never markup. */
  readonly text: string;
  /** Where it leads, or null. */
  readonly url: string | null;
  /** What the link says; empty if it has no words. */
  readonly linkText: string;
  /** The platform's colour for it: `blue`, `green`, `orange`, `yellow`, or a new one. */
  readonly colour: string;
}
