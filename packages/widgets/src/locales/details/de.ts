import { de as calendar } from '../calendar/de.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('de');

/** German, with “Sie”. */
export const de: DetailsMessages = {
  ...calendar,

  back: 'Zurück zu den Ergebnissen',
  yourTime: 'Ihre Ortszeit',
  meetings: 'Treffen',
  lastMeeting: 'Letztes Treffen',
  venueWebsite: 'Website des Veranstaltungsorts',
  directions: 'Wegbeschreibung auf OpenStreetMap',
  coursePage: 'Über diesen Kurs',
  seats: 'Plätze',
  seatsInAll: (limit) => many(limit, { one: '# Platz', other: '# Plätze' }),
  seatsOf: (left, limit) =>
    `${many(left, { other: '#' })} von ${many(limit, { one: '# Platz', other: '# Plätzen' })} frei`,
  copyLink: 'Link kopieren',
  linkCopied: 'Der Link ist kopiert.',
  copyByHand: 'Kopieren Sie diese Adresse:',
  ownPage: 'Eigene Seite des Lernkreises',
  report: 'Wie es gelaufen ist',
  signUpThere: 'Auf der Seite des Lernkreises anmelden',
};
