import type { Selectable } from 'kysely';
import type { TeamFacilitatorTable, TeamTable } from '../database/community-tables.js';

/** A team as it is read: its columns, and what other tables say of it. */
export interface TeamRow extends Omit<Selectable<TeamTable>, 'established'> {
  /** In English words, `June 2019`. */
  readonly established: string;
  readonly facilitators: readonly Omit<Selectable<TeamFacilitatorTable>, 'team_id' | 'position'>[];
  readonly circle_count: number;
}

/** The columns of `teams` that are read as they are. */
export const teamColumns = [
  'teams.id',
  'teams.name',
  'teams.subtitle',
  'teams.page_slug',
  'teams.zoom',
  'teams.intro_text',
  'teams.website',
  'teams.email_address',
  'teams.location',
  'teams.membership',
  'teams.image',
  'teams.logo',
  'teams.latitude',
  'teams.longitude',
] as const;
