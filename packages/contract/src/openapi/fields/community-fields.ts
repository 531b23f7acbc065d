import type { FieldDescriptions } from './descriptions.js';

const place = {
  city: 'In the local language.',
  region: 'May be empty.',
  country: "In the country's own language.",
  country_en: 'In English.',
  latitude: 'Decimal degrees as text with six digits, or null.',
  longitude: 'Decimal degrees as text with six digits, or null.',
  place_id:
    'Usually empty [places-city-q]; a number by which the city can be asked for, or letters, with which it cannot [places-city-q-param].',
};

/** The fields of teams, places, events and announcements. */
export const communityFields: FieldDescriptions = {
  TeamCoordinates: {
    latitude: 'Decimal degrees as text with six digits.',
    longitude: 'Decimal degrees as text with six digits.',
  },
  TeamFacilitator: {
    first_name: 'First name.',
    city: 'May be empty.',
    bio: 'Plain text; may be empty.',
    contact_url: 'May be empty.',
    role: 'What the person does in the team.',
    avatar_url: 'Absent where there is no picture.',
  },
  Team: {
    id: 'Number of the team.',
    name: 'Plain text.',
    subtitle: 'Plain text; may be empty.',
    page_slug: "Last part of the address of the team's page; may be empty.",
    member_count: 'The number of members.',
    zoom: 'How near a map shows the team.',
    date_established: 'Month and year in English words [teams-all].',
    intro_text:
      'HTML of a few allowed elements; everything else is escaped [teams-all]. May be empty.',
    website: 'May be empty.',
    email_address: 'May be empty.',
    location: 'Plain text; may be empty.',
    facilitators: 'The members; may be empty.',
    membership: 'A flag of the platform; what it means is not told.',
    studygroup_count: 'The number of circles.',
    image_url: 'Absent where there is no image.',
    logo_url: 'Absent where there is no logo.',
    coordinates:
      'Absent where they are not known, and where one of them is 0 [team-detail-null-island].',
  },
  TeamList: {
    count: 'All teams: the filter image is not taken into account [teams-image].',
    offset: 'There if offset or limit was sent [teams-limit].',
    limit: 'There if offset or limit was sent [teams-limit].',
    items: 'The teams, by name.',
  },
  TeamAnswer: {
    item: 'The team.',
    team_invitation_link: 'Only for an organizer who is logged in [source].',
  },
  Place: place,
  CityList: { cities: 'All that match: there are no pages [places-city-q-param].' },
  Country: { country: place.country, country_en: place.country_en },
  CountryList: { countries: 'All that match: there are no pages [places-country-all].' },
  EventAuthor: { first_name: 'First name.' },
  CommunityEvent: {
    title: 'Plain text.',
    description: 'Plain text.',
    datetime: 'When the event begins, in UTC.',
    local_datetime: 'The same instant with the offset of its zone.',
    timezone: 'Name of the zone in the database of IANA.',
    city: 'May be empty.',
    region: 'May be empty.',
    country: 'May be empty.',
    link: 'Where to read more.',
    image: 'Address of a picture, or null.',
    created_by: 'Whoever has announced the event.',
  },
  EventList: {
    count: 'The number of events on all pages.',
    next: 'Address of the next page, or null.',
    previous: 'Address of the page before, or null.',
    results: 'Approved events ahead, the next one first.',
  },
  Announcement: {
    text: 'Plain text.',
    link: 'Where to read more.',
    link_text: 'What the link is called.',
    color: 'Colour of the box.',
  },
  AnnouncementList: { count: 'The number of items.', items: 'What is shown now [announcements].' },
};
