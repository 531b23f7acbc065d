import { pl as circle } from '../circle/pl.js';
import type { SignupMessages } from './messages.js';

const kept = 'To, co zostało napisane, nadal tu jest.';
const another = 'Wybierz inny krąg.';

/** Polish. Not reviewed. */
export const pl: SignupMessages = {
  ...circle,

  heading: 'Zapisz się',
  loading: 'Wczytywanie kręgu edukacyjnego…',
  trouble: {
    offline: {
      title: 'Nie można połączyć się z kręgiem edukacyjnym',
      advice: 'Sprawdź połączenie i spróbuj ponownie.',
    },
    timeout: {
      title: 'To trwa zbyt długo',
      advice: 'Odpowiedź nie przyszła na czas. Spróbuj ponownie za chwilę.',
    },
    unavailable: {
      title: 'Zapisy są teraz niedostępne',
      advice: 'Problem leży po stronie usługi, nie po Twojej. Spróbuj ponownie za kilka minut.',
    },
    other: {
      title: 'Nie udało się pokazać kręgu edukacyjnego',
      advice: 'Usługa odpowiedziała w sposób, którego ta strona nie rozumie.',
    },
  },
  retry: 'Spróbuj ponownie',
  gone: {
    full: {
      title: 'W tym kręgu edukacyjnym nie ma już miejsc',
      advice: `Ktoś może jeszcze zwolnić miejsce: zajrzyj tu później. ${another}`,
    },
    closed: {
      title: 'Zapisy są zamknięte',
      advice: `Ten krąg na razie nikogo więcej nie przyjmuje. ${another}`,
    },
    ended: {
      title: 'Ten krąg edukacyjny się zakończył',
      advice: `Nie można już do niego dołączyć. ${another}`,
    },
    notfound: {
      title: 'Nie ma takiego kręgu edukacyjnego',
      advice: `Mógł zostać wycofany. ${another}`,
    },
  },
  lookAgain: 'Sprawdź ponownie',
  circlePage: 'Strona tego kręgu',
  notSetUp: {
    title: 'Zapisy jeszcze nie działają na tej stronie',
    advice: 'Dla osoby, która dba o tę stronę: podaj w privacy-url, co się dzieje z danymi ludzi.',
  },
  elsewhere: {
    title: 'Zapisz się na stronie kręgu',
    advice: 'Ta strona pokazuje kręgi edukacyjne; formularz jest o krok dalej, na stronie kręgu.',
  },
  signUpThere: 'Przejdź do strony zapisów',
  fewSeats: 'Podczas pisania żadne miejsce nie jest dla Ciebie trzymane.',
  hasStarted: 'Ten krąg już się zaczął; można dołączyć na najbliższym spotkaniu.',

  allNeeded: 'Wszystko jest potrzebne, chyba że napisano „nieobowiązkowe”.',
  optional: 'nieobowiązkowe',
  nameLabel: 'Imię i nazwisko',
  nameHint: 'Aby osoba prowadząca wiedziała, kto przyjdzie.',
  emailLabel: 'Adres e-mail',
  emailHint: 'Tam trafią wiadomości o tym kręgu.',
  goalsLabel: 'Co chcesz wynieść z tego kręgu?',
  goals: {
    work: 'Większe szanse na znalezienie pracy',
    job: 'Umiejętności do pracy, którą mam',
    study: 'Wsparcie w kursie lub szkole, do której chodzę',
    interest: 'Ten temat jest dla mnie ważny',
    people: 'Poznanie ludzi',
    fun: 'Przyjemność albo spróbowanie czegoś nowego',
    other: 'Coś innego',
  },
  goalTextLabel: 'Co to jest, własnymi słowami?',
  supportLabel: 'Jak możesz pomóc innym?',
  supportHint:
    'Krąg nie ma nauczyciela, żyje tym, co każdy wnosi: czasem, cierpliwością, samochodem…',
  answerHint: 'Pyta o to osoba prowadząca.',
  mobileLabel: 'Numer telefonu komórkowego',
  mobileHint:
    'Do przypomnień SMS. Z numerem kraju na początku, na przykład +48 512 345 678. Inni go nie widzą.',
  newsletterLabel: (organisation) =>
    `Chcę też otrzymywać wiadomości o innych sposobach nauki (${organisation})`,
  consentLabel: (organisation) =>
    `Zgadzam się, aby organizacja ${organisation} otrzymała to, co tu napisano, przekazała to osobie prowadzącej i pisała do mnie o tym kręgu`,
  privacyLink: (organisation) => `Co ${organisation} robi z Twoimi danymi`,
  newTab: 'otwiera się w nowej karcie',
  submit: 'Zapisz się',

  sending: 'Wysyłanie…',
  notSent: `Twoje zgłoszenie nie zostało wysłane. ${kept}`,
};
