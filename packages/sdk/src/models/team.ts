import type { Coordinates } from './circle.js';

/** Somebody who organises or facilitates in a team. */
export interface TeamMember {
  /** First name. */
  readonly name: string;
  /** May be empty. */
  readonly city: string;
  /** What they say of themselves; may be empty. */
  readonly bio: string;
  /** A page to reach them by, or null. */
  readonly contactUrl: string | null;
  /** Whether the team is theirs to run. */
  readonly isOrganizer: boolean;
  /** A picture, or null. */
  readonly avatarUrl: string | null;
}

/** A team: people who run learning circles together. Frozen; links are `http` or `https`; text is plain text. */
export interface Team {
  /** Number of the team. */
  readonly id: number;
  /** Text, never markup. */
  readonly name: string;
  /** One line about it; may be empty. */
  readonly subtitle: string;
  /** Last part of the address of the team's page on p2pu.org; empty if it has none. */
  readonly slug: string;
  /** People in it. */
  readonly memberCount: number;
  /** Circles that the team ran or runs. */
  readonly circleCount: number;
  /** Month in which the team began, `2019-06`, or null. The API says it in English words. */
  readonly established: string | null;
  /** Paragraphs are separated by a blank line. The API sends HTML; it is reduced to text. */
  readonly introduction: string;
  /** Its own site, or null. */
  readonly website: string | null;
  /** Empty if not known. */
  readonly email: string;
  /** As the team words it, `Paris, France`; empty if not known. */
  readonly location: string;
  /** The people in it who are shown. */
  readonly facilitators: readonly TeamMember[];
  /** A picture, or null. */
  readonly imageUrl: string | null;
  /** Its logo, or null. */
  readonly logoUrl: string | null;
  /** Null if not known; the API also leaves out coordinates of which one is 0. */
  readonly coordinates: Coordinates | null;
}
