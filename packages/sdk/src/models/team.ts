import type { Coordinates } from './circle.js';

/** Somebody who organises or facilitates in a team. */
export interface TeamMember {
  /** First name. */
  readonly name: string;
  readonly city: string;
  readonly bio: string;
  readonly contactUrl: string | null;
  /** Whether the team is theirs to run. */
  readonly isOrganizer: boolean;
  readonly avatarUrl: string | null;
}

/** A team: people who run learning circles together. Frozen; links are `http` or `https`; text is plain text. */
export interface Team {
  readonly id: number;
  readonly name: string;
  readonly subtitle: string;
  /** Last part of the address of the team's page on p2pu.org; empty if it has none. */
  readonly slug: string;
  readonly memberCount: number;
  /** Circles that the team ran or runs. */
  readonly circleCount: number;
  /** Month in which the team began, `2019-06`, or null. The API says it in English words. */
  readonly established: string | null;
  /** Paragraphs are separated by a blank line. The API sends HTML; it is reduced to text. */
  readonly introduction: string;
  readonly website: string | null;
  /** Empty if not known. */
  readonly email: string;
  /** As the team words it, `Paris, France`; empty if not known. */
  readonly location: string;
  readonly facilitators: readonly TeamMember[];
  readonly imageUrl: string | null;
  readonly logoUrl: string | null;
  /** Null if not known; the API also leaves out coordinates of which one is 0. */
  readonly coordinates: Coordinates | null;
}
