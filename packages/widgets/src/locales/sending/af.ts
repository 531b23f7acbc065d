import { af as calendar } from '../calendar/af.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('af');
const kept = 'Wat jy geskryf het, is nog hier.';
const once = 'met dieselfde e-posadres tel dit net een keer.';

/** Afrikaans. Not reviewed. */
export const af: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, { one: 'Een ding is nog nie reg nie', other: '# dinge is nog nie reg nie' }),
  problems: {
    name: 'Skryf jou naam',
    email: 'Skryf jou e-posadres',
    goals: 'Sê wat jy hoop om uit hierdie sirkel te kry',
    support: 'Sê hoe jy die ander kan help',
    answer: 'Beantwoord die fasiliteerder se vraag',
    consent: 'Sonder jou toestemming kan niemand jou inskrywing ontvang nie',
    emailForm: 'Skryf die hele e-posadres, soos ana@example.org, sonder aksente of spasies',
    mobileForm: 'Begin met + en die land, dan 8 tot 15 syfers, of los dit leeg',
    characters: 'Daar is ’n karakter in wat nie gestoor kan word nie. Tik dit oor',
    tooLong: (most) =>
      many(most, { one: 'Verkort dit tot # karakter', other: 'Verkort dit tot # karakters' }),
  },

  stillSending: 'Stuur nog. Dit kan ’n halwe minuut neem; bly op hierdie blad.',
  failures: {
    offline: {
      title: 'Daar is geen verbinding nie',
      advice: `Niks is gestuur nie. ${kept} Stuur dit wanneer jy weer aanlyn is.`,
    },
    unchecked: {
      title: 'Die plekke kon nie nagegaan word nie',
      advice: `Daarom is niks gestuur nie. ${kept} Probeer netnou weer.`,
    },
    refused: {
      title: 'Die inskrywing is nie aanvaar nie',
      advice: `Niks is gestoor nie. ${kept} Verander dit en stuur dit weer, of gebruik die sirkel se eie blad.`,
    },
    unconfirmed: {
      title: 'Dit is nie bekend of jou inskrywing aangekom het nie',
      advice: `Dit is gestuur, maar geen antwoord kon gelees word nie. ${kept} Stuur dit weer: ${once}`,
    },
    timeout: {
      title: 'Daar is nog geen antwoord nie',
      advice: `Jou inskrywing is gestuur en het dalk aangekom. ${kept} Stuur dit weer: ${once}`,
    },
    unavailable: {
      title: 'Die diens het ’n probleem',
      advice: `Jou inskrywing is dalk gestoor, of nie. ${kept} Stuur dit oor ’n paar minute weer: ${once}`,
    },
    impossible: {
      title: 'Hierdie blad kan nie ’n inskrywing stuur nie',
      advice: `Niks is gestuur nie. ${kept} Gebruik eerder die sirkel se eie blad.`,
    },
  },
  goneMeanwhile: {
    full: 'Hierdie leersirkel is nou vol',
    closed: 'Inskrywing is nou gesluit',
    ended: 'Hierdie leersirkel is verby',
    notfound: 'Hierdie leersirkel is nie meer daar nie',
  },
  notAccepted: `Jou inskrywing is nie aanvaar nie. ${kept}`,
  earlierTry:
    'Een van jou vorige pogings het dalk aangekom. As ’n e-pos oor hierdie sirkel kom, het dit; andersins, vra die fasiliteerder.',

  receiptTitle: 'Jou inskrywing het aangekom',
  receiptStored: 'Die diens het dit gestoor.',
  mailExpected: (organisation) =>
    `${organisation} stuur gewoonlik binne ’n paar minute ’n e-pos met die besonderhede. As niks kom nie, kyk tussen die ongewenste pos. Wie al vantevore vir hierdie sirkel ingeskryf het, kry nie ’n tweede een nie.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `Kan jy toe nie kom nie? Gebruik die skakel in daardie e-pos of sê vir ${facilitators}, sodat iemand anders die plek kry.`
      : 'Kan jy toe nie kom nie? Gebruik die skakel in daardie e-pos, sodat iemand anders die plek kry.',
  forgotten: 'Hierdie blad het vergeet wat jy geskryf het.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Alles hier word oor # sekonde uitgevee. Druk enige sleutel om te bly.',
      other: 'Alles hier word oor # sekondes uitgevee. Druk enige sleutel om te bly.',
    }),
  stay: 'Ek is nog hier',
  clear: 'Vee nou uit',
  cleared: 'Alles is uitgevee.',
};
