import { ro as calendar } from '../calendar/ro.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('ro');
const kept = 'Ce ați scris este încă aici.';
const once = 'cu aceeași adresă de e-mail contează o singură dată.';

/** Romanian. Not reviewed. */
export const ro: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, {
      one: 'Un lucru nu este încă în regulă',
      few: '# lucruri nu sunt încă în regulă',
      other: '# de lucruri nu sunt încă în regulă',
    }),
  problems: {
    name: 'Scrieți numele dumneavoastră',
    email: 'Scrieți adresa dumneavoastră de e-mail',
    goals: 'Spuneți ce sperați să obțineți din acest cerc',
    support: 'Spuneți cum i-ați putea ajuta pe ceilalți',
    answer: 'Răspundeți la întrebarea facilitatorului',
    consent: 'Fără acordul dumneavoastră nimeni nu poate primi înscrierea',
    emailForm:
      'Scrieți adresa de e-mail întreagă, de exemplu ana@example.org, fără diacritice și spații',
    mobileForm: 'Începeți cu + și prefixul țării, apoi 8 până la 15 cifre, sau lăsați gol',
    characters: 'Conține un caracter care nu poate fi păstrat. Scrieți din nou',
    tooLong: (most) =>
      many(most, {
        one: 'Scurtați la # caracter',
        few: 'Scurtați la # caractere',
        other: 'Scurtați la # de caractere',
      }),
  },

  stillSending: 'Încă se trimite. Poate dura o jumătate de minut; rămâneți pe această pagină.',
  failures: {
    offline: {
      title: 'Nu există conexiune',
      advice: `Nu s-a trimis nimic. ${kept} Trimiteți când reveniți online.`,
    },
    unchecked: {
      title: 'Locurile nu au putut fi verificate',
      advice: `De aceea nu s-a trimis nimic. ${kept} Încercați din nou peste puțin timp.`,
    },
    refused: {
      title: 'Înscrierea nu a fost acceptată',
      advice: `Nu s-a păstrat nimic. ${kept} Modificați și trimiteți din nou sau folosiți pagina cercului.`,
    },
    unconfirmed: {
      title: 'Nu se știe dacă înscrierea a ajuns',
      advice: `A fost trimisă, dar nu s-a putut citi niciun răspuns. ${kept} Trimiteți din nou: ${once}`,
    },
    timeout: {
      title: 'Încă nu există un răspuns',
      advice: `Înscrierea a fost trimisă și poate a ajuns. ${kept} Trimiteți din nou: ${once}`,
    },
    unavailable: {
      title: 'Serviciul are o problemă',
      advice: `Poate că înscrierea a fost păstrată, poate că nu. ${kept} Trimiteți din nou peste câteva minute: ${once}`,
    },
    impossible: {
      title: 'Această pagină nu poate trimite o înscriere',
      advice: `Nu s-a trimis nimic. ${kept} Folosiți pagina cercului.`,
    },
  },
  goneMeanwhile: {
    full: 'Acest cerc de învățare este acum complet',
    closed: 'Înscrierile sunt acum închise',
    ended: 'Acest cerc de învățare s-a încheiat',
    notfound: 'Acest cerc de învățare nu mai există',
  },
  notAccepted: `Înscrierea dumneavoastră nu a fost acceptată. ${kept}`,
  earlierTry:
    'Poate că o încercare anterioară a ajuns. Dacă vine un e-mail despre acest cerc, a ajuns; altfel, întrebați facilitatorul.',

  receiptTitle: 'Înscrierea dumneavoastră a ajuns',
  receiptStored: 'Serviciul a păstrat-o.',
  mailExpected: (organisation) =>
    `${organisation} trimite de obicei în câteva minute un e-mail cu detaliile. Dacă nu vine, căutați în mesajele nedorite. Cine s-a mai înscris la acest cerc nu primește un al doilea.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `Totuși nu puteți veni? Folosiți linkul din acel e-mail sau anunțați (${facilitators}), ca altcineva să primească locul.`
      : 'Totuși nu puteți veni? Folosiți linkul din acel e-mail, ca altcineva să primească locul.',
  forgotten: 'Această pagină a uitat ce ați scris.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Totul de aici se șterge în # secundă. Apăsați orice tastă pentru a rămâne.',
      few: 'Totul de aici se șterge în # secunde. Apăsați orice tastă pentru a rămâne.',
      other: 'Totul de aici se șterge în # de secunde. Apăsați orice tastă pentru a rămâne.',
    }),
  stay: 'Sunt încă aici',
  clear: 'Șterge acum',
  cleared: 'Totul a fost șters.',
};
