import { de as circle } from '../circle/de.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('de');

/** German, with “Sie”. */
export const de: CourseDetailsMessages = {
  ...circle,

  back: 'Zurück zu den Kursen',
  backToCourse: 'Zurück zum Kurs',
  toCourse: 'Zum Kurs',
  reviews: 'Was Lernende sagen',
  startCircle: 'Einen Lernkreis mit diesem Kurs gründen',

  providerLabel: 'Anbieter',
  formatLabel: 'Format',
  circlesLabel: 'Lernkreise',
  topicsLabel: 'Themen',
  keywordsLabel: 'Schlagwörter',
  showAll: (count) => many(count, { other: 'Alle # anzeigen' }),

  ratingsTitle: 'Bewertungen',
  stars: (stars) => many(stars, { one: '# Stern', other: '# Sterne' }),
  asTable: 'Bewertungen als Tabelle',
  starsHeading: 'Sterne',
  ratingsHeading: 'Bewertungen',

  circlesTitle: 'Lernkreise mit diesem Kurs',
  groups: {
    open: 'Anmeldung offen',
    running: 'Anmeldung geschlossen',
    past: 'Vergangen',
  },
  noCircles: {
    open: 'Zurzeit nimmt kein Lernkreis mit diesem Kurs Anmeldungen an.',
    running: 'Kein anderer Lernkreis trifft sich gerade oder demnächst.',
    past: 'Noch kein Lernkreis mit diesem Kurs ist beendet.',
  },
  circlesLoading: 'Lernkreise werden geladen …',
  circlesFailed: 'Die Lernkreise konnten nicht geladen werden.',
  retry: 'Noch einmal versuchen',
  more: 'Mehr anzeigen',
  moreLoading: 'Weitere werden geladen …',
  moreFailed: 'Weitere konnten nicht geladen werden. Versuchen Sie es noch einmal.',
};
