import { af as circle } from '../circle/af.js';
import type { SignupMessages } from './messages.js';

const kept = 'Wat jy geskryf het, is nog hier.';
const another = 'Kies ’n ander sirkel.';

/** Afrikaans. Not reviewed. */
export const af: SignupMessages = {
  ...circle,

  heading: 'Skryf in',
  loading: 'Die leersirkel laai…',
  trouble: {
    offline: {
      title: 'Die leersirkel kan nie bereik word nie',
      advice: 'Kyk of jou verbinding werk en probeer dan weer.',
    },
    timeout: {
      title: 'Dit neem te lank',
      advice: 'Daar was nie betyds ’n antwoord nie. Probeer netnou weer.',
    },
    unavailable: {
      title: 'Inskrywing is nie nou beskikbaar nie',
      advice: 'Die diens het ’n probleem, nie jy nie. Probeer oor ’n paar minute weer.',
    },
    other: {
      title: 'Die leersirkel kon nie gewys word nie',
      advice: 'Die diens het geantwoord op ’n manier wat hierdie blad nie verstaan nie.',
    },
  },
  retry: 'Probeer weer',
  gone: {
    full: {
      title: 'Hierdie leersirkel is vol',
      advice: `Iemand kan dalk nog ’n plek opgee: kyk later weer. ${another}`,
    },
    closed: {
      title: 'Inskrywing is gesluit',
      advice: `Hierdie leersirkel neem tans niemand meer aan nie. ${another}`,
    },
    ended: {
      title: 'Hierdie leersirkel is verby',
      advice: `Jy kan nie meer daarby aansluit nie. ${another}`,
    },
    notfound: {
      title: 'Daar is nie so ’n leersirkel nie',
      advice: `Dit is dalk teruggetrek. ${another}`,
    },
  },
  lookAgain: 'Kyk weer',
  circlePage: 'Die sirkel se eie blad',
  notSetUp: {
    title: 'Inskrywing werk nog nie op hierdie blad nie',
    advice: 'Vir wie hierdie webwerf versorg: sê met privacy-url wat met mense se data gebeur.',
  },
  elsewhere: {
    title: 'Skryf in op die sirkel se eie blad',
    advice: 'Hierdie webwerf wys leersirkels; die vorm is een stap verder, op die sirkel se blad.',
  },
  signUpThere: 'Gaan na die inskrywingsblad',
  fewSeats: 'Geen plek word vir jou gehou terwyl jy skryf nie.',
  hasStarted: 'Hierdie sirkel het reeds begin; jy sou by die volgende byeenkoms aansluit.',

  allNeeded: 'Alles is nodig, behalwe waar daar “opsioneel” staan.',
  optional: 'opsioneel',
  nameLabel: 'Jou naam',
  nameHint: 'Sodat die fasiliteerder weet wie kom.',
  emailLabel: 'E-posadres',
  emailHint: 'Nuus oor hierdie sirkel gaan daarheen.',
  goalsLabel: 'Wat hoop jy om uit hierdie sirkel te kry?',
  goals: {
    work: 'Beter kanse om werk te vind',
    job: 'Vaardighede vir die werk wat ek het',
    study: 'Steun vir ’n kursus of skool wat ek bywoon',
    interest: 'Die onderwerp is vir my belangrik',
    people: 'Om mense te ontmoet',
    fun: 'Pret, of om iets nuuts te probeer',
    other: 'Iets anders',
  },
  goalTextLabel: 'Wat is dit, in jou eie woorde?',
  supportLabel: 'Hoe kan jy die ander help?',
  supportHint:
    '’n Sirkel het geen onderwyser nie, dit leef van wat elkeen bring: tyd, geduld, ’n motor…',
  answerHint: 'Die fasiliteerder vra dit.',
  mobileLabel: 'Selfoonnommer',
  mobileHint:
    'Vir herinneringe per SMS. Met die landkode vooraan, soos +27 82 123 4567. Die ander sien dit nie.',
  newsletterLabel: (organisation) =>
    `Laat ${organisation} my ook van ander maniere om te leer vertel`,
  consentLabel: (organisation) =>
    `Ek stem in dat ${organisation} ontvang wat ek hier geskryf het, dit aan die fasiliteerder gee en oor hierdie sirkel aan my skryf`,
  privacyLink: (organisation) => `Wat ${organisation} met jou data doen`,
  newTab: 'maak in ’n nuwe oortjie oop',
  submit: 'Skryf in',

  sending: 'Stuur…',
  notSent: `Jou inskrywing is nie gestuur nie. ${kept}`,
};
