import type { Team } from '@circlet/contract';
import { mediaUrl } from '../media/media-url.js';
import type { TeamRow } from './team-row.js';

/** Turns a row into a team, with the live API's keys in its order. */
export function teamItem(row: TeamRow, publicUrl: string): Team {
  return {
    id: row.id,
    name: row.name,
    subtitle: row.subtitle,
    page_slug: row.page_slug,
    member_count: row.facilitators.length,
    zoom: row.zoom,
    date_established: row.established,
    intro_text: row.intro_text,
    website: row.website,
    email_address: row.email_address,
    location: row.location,
    facilitators: row.facilitators.map((member) => memberItem(member, publicUrl)),
    membership: row.membership,
    studygroup_count: row.circle_count,
    ...(row.image === null ? {} : { image_url: mediaUrl(row.image, publicUrl) }),
    ...(row.logo === null ? {} : { logo_url: mediaUrl(row.logo, publicUrl) }),
    ...coordinatesOf(row),
  };
}

function memberItem(
  member: TeamRow['facilitators'][number],
  publicUrl: string,
): Team['facilitators'][number] {
  const { first_name, city, bio, contact_url, role, avatar } = member;
  return {
    ...{ first_name, city, bio, contact_url, role },
    ...(avatar === null ? {} : { avatar_url: mediaUrl(avatar, publicUrl) }),
  };
}

/** As on the live API, a team on the equator or on the prime meridian has no place. */
function coordinatesOf({ latitude, longitude }: TeamRow): Pick<Team, 'coordinates'> {
  if (latitude === null || longitude === null) return {};
  return Number(latitude) === 0 || Number(longitude) === 0
    ? {}
    : { coordinates: { longitude, latitude } };
}
