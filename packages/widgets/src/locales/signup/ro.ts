import { ro as circle } from '../circle/ro.js';
import type { SignupMessages } from './messages.js';

const kept = 'Ce ați scris este încă aici.';
const another = 'Alegeți alt cerc.';

/** Romanian. Not reviewed. */
export const ro: SignupMessages = {
  ...circle,

  heading: 'Înscriere',
  loading: 'Se încarcă cercul de învățare…',
  trouble: {
    offline: {
      title: 'Cercul de învățare nu poate fi accesat',
      advice: 'Verificați conexiunea, apoi încercați din nou.',
    },
    timeout: {
      title: 'Durează prea mult',
      advice: 'Nu a venit niciun răspuns la timp. Încercați din nou peste puțin timp.',
    },
    unavailable: {
      title: 'Înscrierea nu este disponibilă acum',
      advice:
        'Problema este a serviciului, nu a dumneavoastră. Încercați din nou peste câteva minute.',
    },
    other: {
      title: 'Cercul de învățare nu a putut fi afișat',
      advice: 'Serviciul a răspuns într-un mod pe care această pagină nu îl înțelege.',
    },
  },
  retry: 'Încercați din nou',
  gone: {
    full: {
      title: 'Acest cerc de învățare este complet',
      advice: `Cineva poate renunța la loc: reveniți mai târziu. ${another}`,
    },
    closed: {
      title: 'Înscrierile sunt închise',
      advice: `Acest cerc nu mai primește pe nimeni deocamdată. ${another}`,
    },
    ended: {
      title: 'Acest cerc de învățare s-a încheiat',
      advice: `Nu vă mai puteți alătura. ${another}`,
    },
    notfound: {
      title: 'Nu există un astfel de cerc de învățare',
      advice: `Poate a fost retras. ${another}`,
    },
  },
  lookAgain: 'Verificați din nou',
  circlePage: 'Pagina cercului',
  notSetUp: {
    title: 'Înscrierea nu funcționează încă pe această pagină',
    advice:
      'Pentru cine se ocupă de acest site: arătați prin privacy-url ce se întâmplă cu datele oamenilor.',
  },
  elsewhere: {
    title: 'Înscrieți-vă pe pagina cercului',
    advice: 'Acest site arată cercuri de învățare; formularul este la un pas, pe pagina cercului.',
  },
  signUpThere: 'Mergeți la pagina de înscriere',
  fewSeats: 'Nu se păstrează niciun loc pentru dumneavoastră cât timp scrieți.',
  hasStarted: 'Acest cerc a început deja; v-ați alătura la următoarea întâlnire.',

  allNeeded: 'Totul este necesar, dacă nu scrie „opțional”.',
  optional: 'opțional',
  nameLabel: 'Numele dumneavoastră',
  nameHint: 'Ca facilitatorul să știe cine vine.',
  emailLabel: 'Adresă de e-mail',
  emailHint: 'Acolo ajung veștile despre acest cerc.',
  goalsLabel: 'Ce sperați să obțineți din acest cerc?',
  goals: {
    work: 'Șanse mai bune de a găsi de lucru',
    job: 'Abilități pentru munca pe care o am',
    study: 'Sprijin pentru un curs sau o școală pe care o urmez',
    interest: 'Mă interesează subiectul',
    people: 'Să cunosc oameni',
    fun: 'Distracție sau ceva nou',
    other: 'Altceva',
  },
  goalTextLabel: 'Ce anume, cu propriile cuvinte?',
  supportLabel: 'Cum i-ați putea ajuta pe ceilalți?',
  supportHint: 'Un cerc nu are profesor, trăiește din ce aduce fiecare: timp, răbdare, o mașină…',
  answerHint: 'Facilitatorul întreabă acest lucru.',
  mobileLabel: 'Număr de telefon mobil',
  mobileHint:
    'Pentru mementouri prin SMS. Cu prefixul țării, de exemplu +40 712 345 678. Ceilalți nu îl văd.',
  newsletterLabel: (organisation) =>
    `Sunt de acord ca ${organisation} să îmi spună și despre alte moduri de a învăța`,
  consentLabel: (organisation) =>
    `Sunt de acord ca ${organisation} să primească datele pe care le-am scris aici, să le dea facilitatorului și să îmi scrie despre acest cerc`,
  privacyLink: (organisation) => `Ce face ${organisation} cu datele dumneavoastră`,
  newTab: 'se deschide într-o filă nouă',
  submit: 'Mă înscriu',

  sending: 'Se trimite…',
  notSent: `Înscrierea dumneavoastră nu a fost trimisă. ${kept}`,
};
