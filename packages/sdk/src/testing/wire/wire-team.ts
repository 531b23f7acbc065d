import type { Team } from '@circlet/contract';
import { saidFields } from './said-fields.js';

/** A team as it travels; what a test does not say is ordinary. */
export function wireTeam(fields: Partial<Team> = {}): Team {
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
export function wireTeamMember(
  fields: Partial<Team['facilitators'][number]> = {},
): Team['facilitators'][number] {
  return {
    first_name: 'Ana',
    city: 'Springfield',
    bio: 'Librarian.',
    contact_url: '',
    role: 'ORGANIZER',
    ...saidFields(fields),
  };
}
