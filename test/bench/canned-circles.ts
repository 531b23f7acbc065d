import { wireCircle } from '../stand-in/wire.js';

const places = [
  ['Springfield', 'Illinois', 'United States of America', '39.799017', '-89.643957', 'CST'],
  ['Nairobi', 'Nairobi County', 'Kenya', '-1.286389', '36.817223', 'EAT'],
  ['Kraków', 'Lesser Poland', 'Poland', '50.064650', '19.944980', 'CET'],
  ['Guadalajara', 'Jalisco', 'Mexico', '20.659699', '-103.349609', 'CST'],
  ['Saint-Denis', 'Île-de-France', 'France', '48.936181', '2.357443', 'CET'],
  ['Wellington', 'Wellington', 'New Zealand', '-41.286461', '174.776236', 'NZDT'],
  ['Chattanooga', 'Tennessee', 'United States of America', '35.045630', '-85.309680', 'EST'],
] as const;
const subjects = [
  'Public Speaking',
  'Bread Baking from Scratch',
  'Introduction to Programming in Python',
  'Writing Poetry Together',
  'Understanding the Climate',
  'Spanish for Beginners',
  'Finding Work: From Résumé to First Day',
  'The History of Jazz',
  'First Steps with a Computer',
  'Drawing What You See',
  'Money and Small Businesses',
] as const;
const providers = [
  'Open Harbour University',
  'Lantern Adult Learning',
  'Tidewater College',
] as const;
const venues = [
  'Main Library',
  'Linden Branch Library',
  'Community House',
  'Harbour Café',
  'Room 12',
] as const;
const people = [
  'Ana',
  'Mugo',
  'Zoë',
  'Grif',
  'Nomvula',
  'Paweł',
  'Xóchitl',
  'Dirk',
  'Aroha',
] as const;

const of = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

/** Circles as varied as a real list, the same ones in every run; the first starts a week from today. */
export function cannedCircles(count: number, today: Date): readonly Record<string, unknown>[] {
  return Array.from({ length: count }, (_, position) => cannedCircle(position + 1, today));
}

function cannedCircle(id: number, today: Date): Record<string, unknown> {
  const [city, region, country, latitude, longitude, zone] = of(places, id);
  const subject = of(subjects, id);
  const start = day(today, 7 + Math.floor(id / 3));
  const weeks = 4 + (id % 5);
  const hour = 9 + (id % 11);
  const facilitators = [of(people, id), ...(id % 3 === 0 ? [of(people, id + 4)] : [])];
  const isLimited = id % 4 === 0;
  return wireCircle({
    id,
    name: id % 2 === 0 ? subject : `${subject} at ${of(venues, id)}, group ${id}`,
    course: {
      id: 40 + (id % subjects.length),
      title: subject,
      provider: of(providers, id),
      link: `https://courses.example.org/${40 + (id % subjects.length)}/about`,
      course_page_url: `https://circles.example.org/en/course/${40 + (id % subjects.length)}/`,
    },
    facilitator: facilitators.join(', '),
    facilitators,
    venue: of(venues, id),
    venue_address: `${id} ${of(people, id)} Street, ${city}`,
    city,
    region,
    country,
    country_en: country,
    latitude,
    longitude,
    online: id % 6 === 0,
    language: id % 9 === 0 ? 'es' : 'en',
    start_date: start,
    start_datetime: `${start}T${String(hour).padStart(2, '0')}:30:00-06:00`,
    next_meeting_date: start,
    meeting_time: `${String(hour).padStart(2, '0')}:30:00`,
    end_time: `${String(hour + 2).padStart(2, '0')}:00:00`,
    time_zone: zone,
    last_meeting_date: day(today, 7 + Math.floor(id / 3) + 7 * (weeks - 1)),
    weeks,
    url: `https://circles.example.org/en/signup/${city.toLowerCase()}-${id}/`,
    report_url: `https://circles.example.org/en/studygroup/${id}/report/`,
    studygroup_path: `/en/studygroup/${id}/`,
    signup_limit: isLimited ? 8 : null,
    signup_count: isLimited ? id % 9 : id % 20,
    image_url: `https://circles.example.org/media/uploads/${(id * 7919).toString(16)}.png`,
  });
}

function day(from: Date, later: number): string {
  return new Date(from.getTime() + later * 86_400_000).toISOString().slice(0, 10);
}
