import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Decimal, IsoDate } from './column-types.js';

/** A team of facilitators, for instance a library system. */
export interface TeamTable {
  id: Generated<number>;
  name: string;
  subtitle: Generated<string>;
  /** Where the live site has a page about it; empty where it has none. */
  page_slug: Generated<string>;
  /** Of a map of it, 7 shows a region. */
  zoom: Generated<number>;
  established: ColumnType<IsoDate, IsoDate | undefined, IsoDate>;
  /** HTML that is harmless already: it is sent as it stands here. */
  intro_text: Generated<string>;
  website: Generated<string>;
  email_address: Generated<string>;
  location: Generated<string>;
  membership: Generated<boolean>;
  /** A path below `/media/`, not yet encoded; null where there is no picture. */
  image: string | null;
  /** Like `image`. */
  logo: string | null;
  latitude: Decimal | null;
  longitude: Decimal | null;
}

/** Who belongs to a team, in the order in which they are named. */
export interface TeamFacilitatorTable {
  team_id: number;
  position: number;
  first_name: string;
  city: Generated<string>;
  bio: Generated<string>;
  contact_url: Generated<string>;
  role: 'ORGANIZER' | 'FACILITATOR';
  /** A path below `/media/`, not yet encoded; null where there is no picture. */
  avatar: string | null;
}

/** A city that can be searched for. */
export interface PlaceTable {
  id: Generated<number>;
  city: string;
  region: Generated<string>;
  /** In the language of the country. */
  country: string;
  country_en: string;
  latitude: Decimal | null;
  longitude: Decimal | null;
  /** The number of the city at geonames.org, or empty. */
  place_id: Generated<string>;
  /** The words of the city and its country. */
  document: GeneratedAlways<string>;
  /** The words of its country. */
  country_document: GeneratedAlways<string>;
}

/** An event in the calendar of the community. */
export interface EventTable {
  id: Generated<number>;
  title: string;
  description: Generated<string>;
  starts_at: ColumnType<string, string, string>;
  /** An IANA name, `America/Chicago`. */
  time_zone: string;
  city: Generated<string>;
  region: Generated<string>;
  country: Generated<string>;
  link: Generated<string>;
  /** A path below `/media/`, not yet encoded; null where there is no picture. */
  image: string | null;
  /** A first name. */
  created_by: string;
  /** Only what somebody approved of is shown. */
  approved: Generated<boolean>;
}

/** A sentence that is shown to everybody. */
export interface AnnouncementTable {
  id: Generated<number>;
  text: string;
  link: Generated<string>;
  link_text: Generated<string>;
  color: 'blue' | 'green' | 'orange' | 'yellow';
  /** Whether it is shown. */
  display: Generated<boolean>;
}

/** What somebody wrote to whoever runs the server; nothing but SQL reads it. */
interface ContactMessageTable {
  id: Generated<number>;
  received_at: ColumnType<string, string, string>;
  name: string;
  email: string;
  content: string;
  /** The page or the campaign that the message came from, in the sender's words. */
  source: string;
  organization: string | null;
}

/** The tables by name. */
export interface CommunityTables {
  teams: TeamTable;
  team_facilitators: TeamFacilitatorTable;
  places: PlaceTable;
  events: EventTable;
  announcements: AnnouncementTable;
  contact_messages: ContactMessageTable;
}
