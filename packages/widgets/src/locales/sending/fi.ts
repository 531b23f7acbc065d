import { fi as calendar } from '../calendar/fi.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('fi');
const kept = 'Kirjoittamasi on yhä tallella tässä.';
const once = 'samalla sähköpostiosoitteella se lasketaan vain kerran.';

/** Finnish. Not reviewed. */
export const fi: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, { one: 'Yksi kohta ei ole vielä oikein', other: '# kohtaa ei ole vielä oikein' }),
  problems: {
    name: 'Kirjoita nimesi',
    email: 'Kirjoita sähköpostiosoitteesi',
    goals: 'Kerro, mitä toivot saavasi tästä opintopiiristä',
    support: 'Kerro, miten voisit auttaa muita',
    answer: 'Vastaa ohjaajan kysymykseen',
    consent: 'Ilman suostumustasi kukaan ei voi ottaa ilmoittautumistasi vastaan',
    emailForm:
      'Kirjoita koko sähköpostiosoite, kuten ana@example.org, ilman ääkkösiä ja välilyöntejä',
    mobileForm: 'Aloita merkillä + ja maatunnuksella, sitten 8–15 numeroa, tai jätä tyhjäksi',
    characters: 'Siinä on merkki, jota ei voi tallentaa. Kirjoita se uudelleen',
    tooLong: (most) => many(most, { other: 'Lyhennä niin, että merkkejä on enintään #' }),
  },

  stillSending: 'Lähetetään yhä. Tämä voi kestää puoli minuuttia; pysy tällä sivulla.',
  failures: {
    offline: {
      title: 'Yhteyttä ei ole',
      advice: `Mitään ei lähetetty. ${kept} Lähetä se, kun yhteys palaa.`,
    },
    unchecked: {
      title: 'Paikkoja ei voitu tarkistaa',
      advice: `Siksi mitään ei lähetetty. ${kept} Yritä hetken päästä uudelleen.`,
    },
    refused: {
      title: 'Ilmoittautumista ei hyväksytty',
      advice: `Mitään ei tallennettu. ${kept} Muuta sitä ja lähetä uudelleen, tai käytä opintopiirin omaa sivua.`,
    },
    unconfirmed: {
      title: 'Ei tiedetä, tuliko ilmoittautumisesi perille',
      advice: `Se lähetettiin, mutta vastausta ei voitu lukea. ${kept} Lähetä se uudelleen: ${once}`,
    },
    timeout: {
      title: 'Vastausta ei ole vielä tullut',
      advice: `Ilmoittautumisesi lähetettiin ja se on voinut tulla perille. ${kept} Lähetä se uudelleen: ${once}`,
    },
    unavailable: {
      title: 'Palvelussa on vika',
      advice: `Ilmoittautumisesi on ehkä tallennettu, ehkä ei. ${kept} Lähetä se muutaman minuutin päästä uudelleen: ${once}`,
    },
    impossible: {
      title: 'Tämä sivu ei voi lähettää ilmoittautumista',
      advice: `Mitään ei lähetetty. ${kept} Käytä sen sijaan opintopiirin omaa sivua.`,
    },
  },
  goneMeanwhile: {
    full: 'Tämä opintopiiri on nyt täynnä',
    closed: 'Ilmoittautuminen on nyt suljettu',
    ended: 'Tämä opintopiiri on päättynyt',
    notfound: 'Tätä opintopiiriä ei enää ole',
  },
  notAccepted: `Ilmoittautumistasi ei hyväksytty. ${kept}`,
  earlierTry:
    'Jokin aiempi yrityksesi on voinut tulla perille. Jos saat sähköpostia tästä opintopiiristä, se tuli; muuten kysy ohjaajalta.',

  receiptTitle: 'Ilmoittautumisesi on tullut perille',
  receiptStored: 'Palvelu on tallentanut sen.',
  mailExpected: (organisation) =>
    `${organisation} lähettää yleensä muutamassa minuutissa sähköpostin, jossa on lisätiedot. Jos sitä ei tule, katso roskapostista. Se, joka on ilmoittautunut tähän opintopiiriin ennenkin, ei saa toista.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `Etkö pääsekään? Käytä sähköpostin linkkiä tai kerro siitä (${facilitators}), jotta joku muu saa paikan.`
      : 'Etkö pääsekään? Käytä sähköpostin linkkiä, jotta joku muu saa paikan.',
  forgotten: 'Tämä sivu on unohtanut, mitä kirjoitit.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Kaikki tässä tyhjennetään # sekunnin kuluttua. Jatka painamalla jotakin näppäintä.',
      other: 'Kaikki tässä tyhjennetään # sekunnin kuluttua. Jatka painamalla jotakin näppäintä.',
    }),
  stay: 'Olen yhä tässä',
  clear: 'Tyhjennä nyt',
  cleared: 'Kaikki on tyhjennetty.',
};
