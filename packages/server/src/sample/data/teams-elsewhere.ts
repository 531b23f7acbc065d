import type { SampleTeam } from '../community-types.js';

/** Teams in Europe, Africa, the Middle East and Oceania. */
export const teamsElsewhere: readonly SampleTeam[] = [
  {
    name: 'Leeds Neighbourhood Libraries',
    subtitle: 'Tea, biscuits and a free course',
    established: '2019-10-07',
    intro:
      '<h4>How it works</h4><ol><li>Pick a circle.</li><li>Turn up.</li><li>Learn at the pace of the group.</li></ol>',
    website: 'https://leedsneighbourhoods.example.org',
    location: 'Leeds, United Kingdom',
    picture: true,
    latitude: 53.8008,
    longitude: -1.5491,
    members: [
      { name: 'Maureen', city: 'Leeds', isOrganizer: true },
      { name: 'Imran', city: 'Leeds', contact: 'https://leedsneighbourhoods.example.org/imran' },
    ],
  },
  {
    name: 'Médiathèques des Deux Rives',
    subtitle: 'Apprenons ensemble',
    slug: 'deux-rives',
    established: '2021-03-15',
    intro:
      '<p>Rive gauche, rive droite&nbsp;: des cercles d’apprentissage <em>gratuits</em>, ouverts à toutes et à tous.</p>',
    website: 'https://deuxrives.example.org',
    email: 'bonjour@deuxrives.example.org',
    location: 'Paris, France',
    logo: true,
    latitude: 48.8566,
    longitude: 2.3522,
    members: [
      { name: 'Hélène', city: 'Paris', bio: 'Bibliothécaire & lectrice.', isOrganizer: true },
      { name: 'Mamadou', city: 'Paris' },
      { name: 'Inès', city: 'Paris' },
    ],
  },
  {
    name: 'Stadtteilbibliotheken gemeinsam lernen',
    subtitle: 'Lernkreise in Berliner Stadtteilbibliotheken',
    established: '2022-08-29',
    intro: '<p>Wir treffen uns einmal in der Woche, ohne Prüfung und ohne Gebühren.</p>',
    website: 'https://stadtteilbibliotheken.example.org',
    location: 'Berlin',
    zoom: 10,
    latitude: 52.52,
    longitude: 13.405,
    members: [
      { name: 'Greta', city: 'Berlin', isOrganizer: true },
      { name: 'Mehmet', city: 'Berlin' },
      { name: 'Olena', city: 'Berlin' },
    ],
  },
  {
    name: 'Nairobi Reading Rooms',
    subtitle: 'Soma nasi',
    slug: 'nairobi',
    zoom: 6,
    established: '2020-02-10',
    intro: '<p>Reading rooms in Nairobi where courses are read, too.</p>',
    location: 'Nairobi, Kenya',
    picture: true,
    latitude: -1.2864,
    longitude: 36.8172,
    members: [
      { name: 'Njeri', city: 'Nairobi', isOrganizer: true, picture: true },
      { name: 'Otieno', city: 'Nairobi' },
    ],
  },
  {
    name: 'شبكة مكتبات الحي',
    subtitle: 'نتعلّم معًا في مكتبة الحي',
    established: '2023-01-16',
    intro: '<p>حلقات تعلّم <strong>مجانية</strong> ومفتوحة للجميع.</p>',
    location: 'القاهرة',
    latitude: 30.0444,
    longitude: 31.2357,
    members: [
      { name: 'نجلاء', city: 'Cairo', isOrganizer: true },
      { name: 'رنا', city: 'Amman' },
    ],
  },
  {
    name: 'Southern Cross Community Libraries',
    established: '2024-11-04',
    members: [],
  },
];
