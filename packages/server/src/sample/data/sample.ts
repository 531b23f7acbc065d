import type { Sample } from '../resolve-sample.js';
import { circlesAfrica } from './circles-africa.js';
import { circlesAsia } from './circles-asia.js';
import { circlesCentralEurope } from './circles-central-europe.js';
import { circlesHarbour } from './circles-harbour.js';
import { circlesLatinAmerica } from './circles-latin-america.js';
import { circlesMiddleEast } from './circles-middle-east.js';
import { circlesNorthAmerica } from './circles-north-america.js';
import { circlesOceania } from './circles-oceania.js';
import { circlesOnline } from './circles-online.js';
import { circlesSpringfieldNearby } from './circles-springfield-nearby.js';
import { circlesSpringfield } from './circles-springfield.js';
import { circlesWesternEurope } from './circles-western-europe.js';
import { courses } from './courses.js';
import { places } from './places.js';
import { teams } from './teams.js';
import { topicGuides } from './topic-guides.js';

/** The whole invented world that the server can be filled with; Springfield's circles come first. */
export const sample: Sample = {
  topicGuides,
  courses,
  courseLists: [['computer-basics', 'job-search', 'short-stories', 'spreadsheets']],
  places,
  teams,
  circles: [
    ...circlesSpringfield,
    ...circlesSpringfieldNearby,
    ...circlesNorthAmerica,
    ...circlesLatinAmerica,
    ...circlesWesternEurope,
    ...circlesCentralEurope,
    ...circlesAfrica,
    ...circlesMiddleEast,
    ...circlesAsia,
    ...circlesOceania,
    ...circlesOnline,
    ...circlesHarbour,
  ],
};
