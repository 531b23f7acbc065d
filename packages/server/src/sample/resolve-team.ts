import type { CircleData } from '../database/write-circles.js';
import type { SampleTeam } from './community-types.js';

/** A team of the sample as it is written; its members are written apart. */
export function teamRow(team: SampleTeam, id: number): CircleData['teams'][number] {
  return {
    id,
    name: team.name,
    subtitle: team.subtitle ?? '',
    page_slug: team.slug ?? '',
    zoom: team.zoom ?? 7,
    established: team.established,
    intro_text: team.intro ?? '',
    website: team.website ?? '',
    email_address: team.email ?? '',
    location: team.location ?? '',
    membership: false,
    image: team.picture === true ? `sample/team-${String(id)}.svg` : null,
    logo: team.logo === true ? `sample/team-${String(id)}-logo.svg` : null,
    latitude: team.latitude ?? null,
    longitude: team.longitude ?? null,
  };
}
