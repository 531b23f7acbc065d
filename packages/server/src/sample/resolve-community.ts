import type { CommunityData } from '../database/write-community.js';
import type {
  SampleAnnouncement,
  SampleCity,
  SampleEvent,
  SampleMember,
  SampleTeam,
} from './community-types.js';
import { addDays } from './days.js';
import type { SamplePlace } from './sample-types.js';

/** The teams, the places of the circles, other cities, events and announcements. */
export interface SampleCommunity {
  readonly teams: readonly SampleTeam[];
  readonly places: readonly SamplePlace[];
  readonly cities: readonly SampleCity[];
  readonly events: readonly SampleEvent[];
  readonly announcements: readonly SampleAnnouncement[];
}

type Rows<Key extends keyof CommunityData> = NonNullable<CommunityData[Key]>;

/**
 * Gives the sample around the circles ids and dates, ready to be written.
 *
 * @param today the day in UTC, `2026-11-22`.
 */
export function resolveCommunity(
  community: SampleCommunity,
  today: string,
): Required<CommunityData> {
  return {
    teamFacilitators: community.teams.flatMap(({ members }, index) =>
      memberRows(members, index + 1),
    ),
    places: [...community.places.map(placeRow), ...community.cities.map(cityRow)],
    events: community.events.map((event, index) => eventRow(event, index + 1, today)),
    announcements: community.announcements.map(announcementRow),
  };
}

function memberRows(members: readonly SampleMember[], team: number): Rows<'teamFacilitators'> {
  return members.map(
    ({ name, city, bio, contact, isOrganizer = false, picture = false }, index) => ({
      team_id: team,
      position: index,
      first_name: name,
      city: city ?? '',
      bio: bio ?? '',
      contact_url: contact ?? '',
      role: isOrganizer ? 'ORGANIZER' : 'FACILITATOR',
      avatar: picture ? `sample/member-${String(team)}-${String(index + 1)}.svg` : null,
    }),
  );
}

function placeRow(place: SamplePlace): Rows<'places'>[number] {
  const { city, region, country, countryEn, latitude, longitude, placeId = '' } = place;
  return { city, region, country, country_en: countryEn, latitude, longitude, place_id: placeId };
}

function cityRow(row: SampleCity): Rows<'places'>[number] {
  const [city, region, country, country_en, latitude, longitude, number] = row;
  return { city, region, country, country_en, latitude, longitude, place_id: String(number) };
}

function eventRow(event: SampleEvent, id: number, today: string): Rows<'events'>[number] {
  const { title, description, city = '', region = '', country = '', link = '' } = event;
  return {
    ...{ title, description, city, region, country, link },
    starts_at: `${addDays(today, event.inDays)}T${event.time}:00Z`,
    time_zone: event.timeZone,
    image: event.picture === true ? `sample/event-${String(id)}.svg` : null,
    created_by: event.by,
    approved: event.isUnapproved !== true,
  };
}

function announcementRow(announcement: SampleAnnouncement): Rows<'announcements'>[number] {
  const { text, link = '', linkText = '', colour, isHidden = false } = announcement;
  return { text, link, link_text: linkText, color: colour, display: !isHidden };
}
