import { de as circle } from '../circle/de.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('de');
const circles = (count: number): string =>
  many(count, { one: '# Lernkreis', other: '# Lernkreise' });
const ofCircles = (count: number): string =>
  many(count, { one: '# Lernkreis', other: '# Lernkreisen' });

/** German, with “Sie”. */
export const de: FinderMessages = {
  ...circle,

  searchLabel: 'Lernkreise suchen',
  searchHint: 'Thema, Kurs, Stadt oder Name',
  searchButton: 'Suchen',
  placeLabel: 'Ort',
  placeAny: 'Überall',
  placeInPerson: 'Vor Ort',
  placeOnline: 'Online',
  signupLabel: 'Anmeldung',
  signupOpen: 'Offen',
  signupAll: 'Alle',
  nearMe: 'In meiner Nähe',
  nearAsking: 'Ihr Standort wird ermittelt …',
  nearDenied:
    'Ihr Browser hat Ihren Standort nicht mitgeteilt. Erlauben Sie es dieser Website oder suchen Sie nach Ihrer Stadt.',
  nearFailed: 'Ihr Standort ließ sich nicht ermitteln. Suchen Sie stattdessen nach Ihrer Stadt.',
  nearWithin: (distance) => `Höchstens ${distance} von Ihnen entfernt`,

  resultsLabel: 'Lernkreise',
  loading: 'Lernkreise werden geladen …',
  count: (shown, total) => {
    if (total === undefined) return `Mehr als ${circles(shown)}`;
    return total === shown ? circles(shown) : many(shown, { other: `# von ${ofCircles(total)}` });
  },
  more: 'Mehr anzeigen',
  moreLoading: 'Weitere werden geladen …',
  moreFailed: 'Weitere konnten nicht geladen werden. Versuchen Sie es noch einmal.',

  nothingTitle: 'Keine Lernkreise gefunden',
  nothingAdvice: 'Versuchen Sie eines davon:',
  tryWithoutWords: 'Ohne Suchwörter suchen',
  tryEverywhere: 'Überall suchen',
  tryAnyPlace: 'Vor Ort und online',
  tryClosedToo: 'Auch mit geschlossener Anmeldung',

  trouble: {
    offline: {
      title: 'Die Lernkreise sind nicht erreichbar',
      advice: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    },
    timeout: {
      title: 'Das dauert zu lange',
      advice: 'Es kam rechtzeitig keine Antwort. Versuchen Sie es gleich noch einmal.',
    },
    unavailable: {
      title: 'Die Lernkreise sind gerade nicht verfügbar',
      advice:
        'Das Problem liegt beim Dienst, nicht bei Ihnen. Versuchen Sie es in ein paar Minuten noch einmal.',
    },
    other: {
      title: 'Die Lernkreise konnten nicht angezeigt werden',
      advice: 'Der Dienst hat so geantwortet, dass diese Seite es nicht versteht.',
    },
  },
  retry: 'Noch einmal versuchen',
};
