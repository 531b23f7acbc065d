import { fi as circle } from '../circle/fi.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('fi');
const circles = (count: number): string =>
  many(count, { one: '# opintopiiri', other: '# opintopiiriä' });

/** Finnish. Not reviewed. */
export const fi: FinderMessages = {
  ...circle,

  searchLabel: 'Hae opintopiirejä',
  searchHint: 'Aihe, kurssi, kaupunki tai nimi',
  searchButton: 'Hae',
  placeLabel: 'Paikka',
  placeAny: 'Missä vain',
  placeInPerson: 'Paikan päällä',
  placeOnline: 'Verkossa',
  signupLabel: 'Ilmoittautuminen',
  signupOpen: 'Avoinna',
  signupAll: 'Kaikki',
  nearMe: 'Lähelläni',
  nearAsking: 'Etsitään sijaintiasi…',
  nearDenied:
    'Selaimesi ei kertonut sijaintiasi. Salli se tälle sivustolle tai hae kaupunkisi nimellä.',
  nearFailed: 'Sijaintiasi ei löytynyt. Hae kaupunkisi nimellä.',
  nearWithin: (distance) => `Enintään ${distance} päässä sinusta`,

  resultsLabel: 'Opintopiirit',
  loading: 'Opintopiirejä ladataan…',
  count: (shown, total) => {
    if (total === undefined) return `Enemmän kuin ${circles(shown)}`;
    return total === shown
      ? circles(shown)
      : `${circles(total)}, näkyvissä ${many(shown, { other: '#' })}`;
  },
  more: 'Näytä lisää',
  moreLoading: 'Ladataan lisää…',
  moreFailed: 'Lisää ei voitu ladata. Yritä uudelleen.',

  nothingTitle: 'Opintopiirejä ei löytynyt',
  nothingAdvice: 'Kokeile jotakin näistä:',
  tryWithoutWords: 'Hae ilman sanoja',
  tryEverywhere: 'Hae kaikkialta',
  tryAnyPlace: 'Paikan päällä ja verkossa',
  tryClosedToo: 'Myös ne, joiden ilmoittautuminen on suljettu',

  trouble: {
    offline: {
      title: 'Opintopiireihin ei saada yhteyttä',
      advice: 'Tarkista yhteytesi ja yritä uudelleen.',
    },
    timeout: {
      title: 'Tämä kestää liian kauan',
      advice: 'Vastausta ei tullut ajoissa. Yritä hetken päästä uudelleen.',
    },
    unavailable: {
      title: 'Opintopiirit eivät ole juuri nyt saatavilla',
      advice: 'Vika on palvelussa, ei sinussa. Yritä muutaman minuutin päästä uudelleen.',
    },
    other: {
      title: 'Opintopiirejä ei voitu näyttää',
      advice: 'Palvelu vastasi tavalla, jota tämä sivu ei ymmärrä.',
    },
  },
  retry: 'Yritä uudelleen',
};
