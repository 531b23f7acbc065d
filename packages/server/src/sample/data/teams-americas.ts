import type { SampleTeam } from '../community-types.js';

/** Teams in the Americas; Springfield, the home of the demo, comes first. */
export const teamsAmericas: readonly SampleTeam[] = [
  {
    name: 'Springfield Public Library',
    subtitle: 'Learning circles in every branch, free for everybody',
    slug: 'springfield',
    zoom: 10,
    established: '2019-06-03',
    intro:
      '<h3>Learn with your neighbors</h3><p>Our branches have hosted learning circles since 2019. ' +
      'No grades, no fees &amp; no library card needed. See <a href="https://springfieldlibrary.example.org/circles">our calendar</a>.</p>' +
      '<ul><li>Computers and the web</li><li>Job search</li><li>Writing</li></ul>' +
      '<p>Ask at any desk:<br>we lend laptops.</p>',
    website: 'https://springfieldlibrary.example.org',
    email: 'circles@springfieldlibrary.example.org',
    location: 'Springfield, Illinois',
    picture: true,
    logo: true,
    latitude: 39.7817,
    longitude: -89.6501,
    members: [
      {
        name: 'Denise',
        city: 'Springfield',
        bio: 'Digital learning librarian at the Main Library.',
        contact: 'https://springfieldlibrary.example.org/staff/denise',
        isOrganizer: true,
        picture: true,
      },
      {
        name: 'Marcus',
        city: 'Springfield',
        bio: 'Helps people find work, and to like the way there.',
        contact: 'https://springfieldlibrary.example.org/staff/marcus',
        picture: true,
      },
      { name: 'Priya', city: 'Springfield', bio: 'Teaches <code> & reads novels.' },
      { name: 'Ellen', city: 'Chatham' },
      { name: 'Walter', city: 'Springfield', bio: 'A learner first, a facilitator since 2022.' },
    ],
  },
  {
    name: 'Prairie Towns Library Network',
    subtitle: 'Six small libraries, one calendar',
    established: '2021-09-14',
    intro: '<p>We share facilitators, chairs and a van.</p>',
    email: 'hello@prairietowns.example.org',
    location: 'Central Illinois',
    latitude: 40.1484,
    longitude: -89.3648,
    members: [
      { name: 'Lorraine', city: 'Lincoln', isOrganizer: true },
      { name: 'Jamal', city: 'Decatur' },
      { name: 'Beth', city: 'Decatur' },
    ],
  },
  {
    name: 'Lakeshore Libraries Chicago',
    subtitle: 'Study together by the lake',
    slug: 'lakeshore',
    zoom: 11,
    established: '2020-01-20',
    intro:
      '<p><strong>Every Tuesday</strong> and <em>every other Saturday</em>.</p>&lt;script&gt;alert(1)&lt;/script&gt;',
    website: 'https://lakeshorelibraries.example.org',
    location: 'Chicago, Illinois',
    picture: true,
    latitude: 41.8781,
    longitude: -87.6298,
    members: [
      { name: 'Renée', city: 'Chicago', bio: 'Runs our writing circles.', isOrganizer: true },
      { name: 'Andre', city: 'Chicago', picture: true },
      { name: 'Xóchitl', city: 'Chicago', bio: 'Aquí se habla español.' },
    ],
  },
  {
    name: 'Bibliotecas del Valle',
    subtitle: 'Aprendemos en compañía',
    slug: 'bibliotecas-del-valle',
    established: '2022-03-01',
    intro: '<p>Círculos gratuitos en la biblioteca de tu barrio. ¡Te esperamos!</p>',
    website: 'https://bibliotecasdelvalle.example.org',
    location: 'Ciudad de México, México',
    logo: true,
    latitude: 19.4326,
    longitude: -99.1332,
    members: [
      { name: 'Guadalupe', city: 'Ciudad de México', isOrganizer: true },
      { name: 'Emiliano', city: 'Ciudad de México' },
    ],
  },
  {
    name: 'Red Aprender en la Biblioteca',
    established: '2023-05-22',
    location: 'Buenos Aires, Argentina',
    latitude: -34.6037,
    longitude: -58.3816,
    members: [
      { name: 'Graciela', city: 'Buenos Aires', isOrganizer: true },
      { name: 'Julieta', city: 'Buenos Aires' },
    ],
  },
  {
    name: 'Rede de Bibliotecas Comunitárias',
    subtitle: 'Gente que aprende junto, em São Paulo e no Recife',
    established: '2021-11-08',
    intro: '<p>Bibliotecas da comunidade, para a comunidade.</p><p>Venha como você é.</p>',
    email: 'oi@redebibliotecas.example.org',
    location: 'Brasil',
    zoom: 5,
    members: [
      { name: 'Thaís', city: 'São Paulo', isOrganizer: true, picture: true },
      { name: 'Severino', city: 'Recife' },
    ],
  },
];
