import { fi as course } from '../course/fi.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('fi');
const courses = (count: number): string => many(count, { one: '# kurssi', other: '# kurssia' });

/** Finnish. Not reviewed. */
export const fi: CoursesMessages = {
  ...course,

  searchLabel: 'Hae kursseja',
  searchHint: 'Aihe, otsikko tai tarjoaja',
  searchButton: 'Hae',
  filters: 'Rajaukset',

  resultsLabel: 'Kurssit',
  loading: 'Kursseja ladataan…',
  count: (shown, total) => {
    if (total === undefined) return `Enemmän kuin ${courses(shown)}`;
    return total === shown
      ? courses(shown)
      : `${courses(total)}, näkyvissä ${many(shown, { other: '#' })}`;
  },
  more: 'Näytä lisää',
  moreLoading: 'Ladataan lisää…',
  moreFailed: 'Lisää ei voitu ladata. Yritä uudelleen.',

  nothingTitle: 'Kursseja ei löytynyt',
  languagesLabel: 'Kielet',
  openLicence: 'Avoin lisenssi',
  guide: 'Ohjaajan opas mukana',

  nothingAdvice: 'Kokeile jotakin näistä:',
  tryWithoutWords: 'Hae ilman sanoja',
  tryAllTopics: 'Kaikki aiheet',
  tryAllLanguages: 'Kaikki kielet',
  tryAnyLicence: 'Mikä tahansa lisenssi',
  tryWithoutGuide: 'Myös ilman opasta',

  trouble: {
    offline: {
      title: 'Kursseihin ei saada yhteyttä',
      advice: 'Tarkista yhteytesi ja yritä uudelleen.',
    },
    timeout: {
      title: 'Tämä kestää liian kauan',
      advice: 'Vastausta ei tullut ajoissa. Yritä hetken päästä uudelleen.',
    },
    unavailable: {
      title: 'Kurssit eivät ole juuri nyt saatavilla',
      advice: 'Vika on palvelussa, ei sinussa. Yritä muutaman minuutin päästä uudelleen.',
    },
    other: {
      title: 'Kursseja ei voitu näyttää',
      advice: 'Palvelu vastasi tavalla, jota tämä sivu ei ymmärrä.',
    },
  },
  retry: 'Yritä uudelleen',
};
