import { de as course } from '../course/de.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('de');
const courses = (count: number): string => many(count, { one: '# Kurs', other: '# Kurse' });
const ofCourses = (count: number): string => many(count, { one: '# Kurs', other: '# Kursen' });

/** German, with “Sie”. */
export const de: CoursesMessages = {
  ...course,

  searchLabel: 'Kurse suchen',
  searchHint: 'Thema, Titel oder Anbieter',
  searchButton: 'Suchen',
  filters: 'Filter',

  resultsLabel: 'Kurse',
  loading: 'Kurse werden geladen …',
  count: (shown, total) => {
    if (total === undefined) return `Mehr als ${courses(shown)}`;
    return total === shown ? courses(shown) : many(shown, { other: `# von ${ofCourses(total)}` });
  },
  more: 'Mehr anzeigen',
  moreLoading: 'Weitere werden geladen …',
  moreFailed: 'Weitere konnten nicht geladen werden. Versuchen Sie es noch einmal.',

  nothingTitle: 'Keine Kurse gefunden',
  languagesLabel: 'Sprachen',
  openLicence: 'Offene Lizenz',
  guide: 'Mit Leitfaden für die Lernbegleitung',

  nothingAdvice: 'Versuchen Sie eines davon:',
  tryWithoutWords: 'Ohne Suchwörter suchen',
  tryAllTopics: 'Alle Themen',
  tryAllLanguages: 'Alle Sprachen',
  tryAnyLicence: 'Jede Lizenz',
  tryWithoutGuide: 'Auch ohne Leitfaden',

  trouble: {
    offline: {
      title: 'Die Kurse sind nicht erreichbar',
      advice: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    },
    timeout: {
      title: 'Das dauert zu lange',
      advice: 'Es kam rechtzeitig keine Antwort. Versuchen Sie es gleich noch einmal.',
    },
    unavailable: {
      title: 'Die Kurse sind gerade nicht verfügbar',
      advice:
        'Das Problem liegt beim Dienst, nicht bei Ihnen. Versuchen Sie es in ein paar Minuten noch einmal.',
    },
    other: {
      title: 'Die Kurse konnten nicht angezeigt werden',
      advice: 'Der Dienst hat so geantwortet, dass diese Seite es nicht versteht.',
    },
  },
  retry: 'Noch einmal versuchen',
};
