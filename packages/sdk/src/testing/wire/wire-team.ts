import { saidFields } from './said-fields.js';

/** A member of a team as it travels. */
export interface WireTeamMember {
  readonly first_name: string;
  readonly city: string;
  readonly bio: string;
  readonly contact_url: string;
  readonly role: string;
  readonly avatar_url?: string | undefined;
}

/** A team as it travels. */
export interface WireTeam {
  readonly id: number;
  readonly name: string;
  readonly subtitle: string;
  readonly page_slug: string;
  readonly member_count: number;
  readonly zoom: number;
  readonly date_established: string;
  readonly intro_text: string;
  readonly website: string;
  readonly email_address: string;
  readonly location: string;
  readonly facilitators: readonly WireTeamMember[];
  readonly membership: boolean;
  readonly studygroup_count: number;
  readonly image_url?: string | undefined;
  readonly logo_url?: string | undefined;
  readonly coordinates?: { readonly latitude: string; readonly longitude: string } | undefined;
}

/** A team as it travels; what a test does not say is ordinary. */
export function wireTeam(fields: Partial<WireTeam> = {}): WireTeam {
  const { id = 1, facilitators = [wireTeamMember()] } = fields;
  return {
    id,
    name: `Team ${String(id)}`,
    subtitle: 'Learn together',
    page_slug: `team-${String(id)}`,
    member_count: facilitators.length,
    zoom: 7,
    date_established: 'June 2019',
    intro_text: '<p>Free learning circles.</p>',
    website: 'https://team.example.org',
    email_address: 'team@example.org',
    location: 'Springfield, Illinois',
    facilitators,
    membership: true,
    studygroup_count: 0,
    ...saidFields(fields),
  };
}

/** A member of a team as it travels; what a test does not say is ordinary. */
export function wireTeamMember(fields: Partial<WireTeamMember> = {}): WireTeamMember {
  return {
    first_name: 'Ana',
    city: 'Springfield',
    bio: 'Librarian.',
    contact_url: '',
    role: 'ORGANIZER',
    ...saidFields(fields),
  };
}
