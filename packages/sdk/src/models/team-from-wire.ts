import type { Team as Wire } from '@circlet/contract';
import { coordinatesFromWire } from './coordinates-from-wire.js';
import { plainText } from './plain-text.js';
import type { Team, TeamMember } from './team.js';
import { webAddress } from './web-address.js';
import { yearMonth } from './year-month.js';

/** What is certain of a team after a tolerant reading. */
export type WireTeam = Partial<Wire> & Pick<Wire, 'id' | 'name'>;

/** A team as people speak of it. */
export function teamFromWire(wire: WireTeam): Team {
  return {
    id: wire.id,
    name: wire.name,
    subtitle: wire.subtitle ?? '',
    slug: wire.page_slug ?? '',
    memberCount: wire.member_count ?? 0,
    circleCount: wire.studygroup_count ?? 0,
    established: yearMonth(wire.date_established),
    introduction: plainText(wire.intro_text ?? ''),
    website: webAddress(wire.website),
    email: wire.email_address ?? '',
    location: wire.location ?? '',
    facilitators: (wire.facilitators ?? []).map(memberFromWire),
    imageUrl: webAddress(wire.image_url),
    logoUrl: webAddress(wire.logo_url),
    coordinates: coordinatesFromWire(wire.coordinates ?? {}),
  };
}

function memberFromWire(wire: Wire['facilitators'][number]): TeamMember {
  return {
    name: wire.first_name,
    city: wire.city,
    bio: wire.bio,
    contactUrl: webAddress(wire.contact_url),
    isOrganizer: wire.role === 'ORGANIZER',
    avatarUrl: webAddress(wire.avatar_url),
  };
}
