/** A team of the sample. */
export interface SampleTeam {
  readonly name: string;
  readonly subtitle?: string;
  readonly slug?: string;
  readonly zoom?: number;
  /** The day on which it was founded. */
  readonly established: string;
  /** HTML, harmless. */
  readonly intro?: string;
  readonly website?: string;
  readonly email?: string;
  readonly location?: string;
  readonly members: readonly SampleMember[];
  readonly picture?: boolean;
  readonly logo?: boolean;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** Somebody in a team of the sample. */
export interface SampleMember {
  readonly name: string;
  readonly city?: string;
  readonly bio?: string;
  readonly contact?: string;
  readonly isOrganizer?: boolean;
  readonly picture?: boolean;
}

/** City, region, country in its own language and in English, latitude, longitude, number at geonames.org. */
export type SampleCity = readonly [string, string, string, string, number, number, number];

/** An event of the sample; days are counted from the day the server starts. */
export interface SampleEvent {
  readonly title: string;
  readonly description: string;
  readonly inDays: number;
  /** In UTC, HH:MM. */
  readonly time: string;
  readonly timeZone: string;
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
  readonly link?: string;
  readonly picture?: boolean;
  readonly by: string;
  readonly isUnapproved?: boolean;
}

/** An announcement of the sample. */
export interface SampleAnnouncement {
  readonly text: string;
  readonly link?: string;
  readonly linkText?: string;
  readonly colour: 'blue' | 'green' | 'orange' | 'yellow';
  readonly isHidden?: boolean;
}
