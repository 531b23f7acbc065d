import { fi as circle } from '../circle/fi.js';
import type { SignupMessages } from './messages.js';

const kept = 'Kirjoittamasi on yhä tallella tässä.';
const another = 'Valitse toinen opintopiiri.';

/** Finnish. Not reviewed. */
export const fi: SignupMessages = {
  ...circle,

  heading: 'Ilmoittaudu',
  loading: 'Opintopiiriä ladataan…',
  trouble: {
    offline: {
      title: 'Opintopiiriin ei saada yhteyttä',
      advice: 'Tarkista yhteytesi ja yritä uudelleen.',
    },
    timeout: {
      title: 'Tämä kestää liian kauan',
      advice: 'Vastausta ei tullut ajoissa. Yritä hetken päästä uudelleen.',
    },
    unavailable: {
      title: 'Ilmoittautuminen ei ole juuri nyt mahdollista',
      advice: 'Vika on palvelussa, ei sinussa. Yritä muutaman minuutin päästä uudelleen.',
    },
    other: {
      title: 'Opintopiiriä ei voitu näyttää',
      advice: 'Palvelu vastasi tavalla, jota tämä sivu ei ymmärrä.',
    },
  },
  retry: 'Yritä uudelleen',
  gone: {
    full: {
      title: 'Tämä opintopiiri on täynnä',
      advice: `Joku voi vielä luopua paikastaan: katso myöhemmin uudelleen. ${another}`,
    },
    closed: {
      title: 'Ilmoittautuminen on suljettu',
      advice: `Tämä opintopiiri ei ota nyt enempää osallistujia. ${another}`,
    },
    ended: {
      title: 'Tämä opintopiiri on päättynyt',
      advice: `Siihen ei voi enää liittyä. ${another}`,
    },
    notfound: {
      title: 'Tällaista opintopiiriä ei ole',
      advice: `Se on ehkä peruttu. ${another}`,
    },
  },
  lookAgain: 'Katso uudelleen',
  circlePage: 'Opintopiirin oma sivu',
  notSetUp: {
    title: 'Ilmoittautuminen ei vielä toimi tällä sivulla',
    advice:
      'Sivuston ylläpitäjälle: kerro privacy-url-määritteellä, mitä ihmisten tiedoille tapahtuu.',
  },
  elsewhere: {
    title: 'Ilmoittaudu opintopiirin omalla sivulla',
    advice: 'Tämä sivusto näyttää opintopiirejä; lomake on askeleen päässä, opintopiirin sivulla.',
  },
  signUpThere: 'Siirry ilmoittautumissivulle',
  fewSeats: 'Sinulle ei varata paikkaa kirjoittamisen ajaksi.',
  hasStarted: 'Tämä opintopiiri on jo alkanut; tulisit mukaan seuraavaan tapaamiseen.',

  allNeeded: 'Kaikki tiedot tarvitaan, ellei kohdassa lue ”vapaaehtoinen”.',
  optional: 'vapaaehtoinen',
  nameLabel: 'Nimesi',
  nameHint: 'Jotta ohjaaja tietää, kuka on tulossa.',
  emailLabel: 'Sähköpostiosoite',
  emailHint: 'Siihen tulee tietoa tästä opintopiiristä.',
  goalsLabel: 'Mitä toivot saavasi tästä opintopiiristä?',
  goals: {
    work: 'Paremmat mahdollisuudet löytää töitä',
    job: 'Taitoja nykyiseen työhöni',
    study: 'Tukea kurssiin tai opintoihin, joissa olen',
    interest: 'Aihe on minulle tärkeä',
    people: 'Tavata ihmisiä',
    fun: 'Iloa tai jotakin uutta',
    other: 'Jotakin muuta',
  },
  goalTextLabel: 'Mitä se on, omin sanoin?',
  supportLabel: 'Miten voisit auttaa muita?',
  supportHint:
    'Opintopiirissä ei ole opettajaa, vaan se elää siitä, mitä kukin tuo: aikaa, kärsivällisyyttä, auton…',
  answerHint: 'Ohjaaja kysyy tätä.',
  mobileLabel: 'Matkapuhelinnumero',
  mobileHint:
    'Tekstiviestimuistutuksia varten. Maatunnus eteen, kuten +358 40 123 4567. Muut eivät näe sitä.',
  newsletterLabel: (organisation) => `${organisation} saa kertoa minulle muistakin tavoista oppia`,
  consentLabel: (organisation) =>
    `Hyväksyn, että ${organisation} saa sen, mitä kirjoitin tähän, antaa sen ohjaajalle ja kirjoittaa minulle tästä opintopiiristä`,
  privacyLink: (organisation) => `Mitä ${organisation} tekee tiedoillasi`,
  newTab: 'avautuu uuteen välilehteen',
  submit: 'Ilmoittaudu',

  sending: 'Lähetetään…',
  notSent: `Ilmoittautumistasi ei lähetetty. ${kept}`,
};
