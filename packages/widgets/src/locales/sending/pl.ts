import { pl as calendar } from '../calendar/pl.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('pl');
const kept = 'To, co zostało napisane, nadal tu jest.';
const once = 'z tym samym adresem e-mail liczy się tylko raz.';

/** Polish. Not reviewed. */
export const pl: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, {
      one: 'Jedna rzecz jeszcze się nie zgadza',
      few: '# rzeczy jeszcze się nie zgadzają',
      other: '# rzeczy jeszcze się nie zgadza',
    }),
  problems: {
    name: 'Wpisz imię i nazwisko',
    email: 'Wpisz swój adres e-mail',
    goals: 'Powiedz, co chcesz wynieść z tego kręgu',
    support: 'Powiedz, jak możesz pomóc innym',
    answer: 'Odpowiedz na pytanie osoby prowadzącej',
    consent: 'Bez Twojej zgody nikt nie może otrzymać zgłoszenia',
    emailForm: 'Wpisz cały adres e-mail, na przykład ana@example.org, bez polskich liter i spacji',
    mobileForm: 'Zacznij od + i numeru kraju, potem od 8 do 15 cyfr, albo zostaw puste',
    characters: 'Jest w tym znak, którego nie można zapisać. Wpisz to od nowa',
    tooLong: (most) => many(most, { one: 'Skróć do # znaku', other: 'Skróć do # znaków' }),
  },

  stillSending: 'Wysyłanie wciąż trwa. Może to potrwać pół minuty; zostań na tej stronie.',
  failures: {
    offline: {
      title: 'Nie ma połączenia',
      advice: `Nic nie zostało wysłane. ${kept} Wyślij to, gdy połączenie wróci.`,
    },
    unchecked: {
      title: 'Nie udało się sprawdzić miejsc',
      advice: `Dlatego nic nie zostało wysłane. ${kept} Spróbuj ponownie za chwilę.`,
    },
    refused: {
      title: 'Zgłoszenie nie zostało przyjęte',
      advice: `Nic nie zostało zapisane. ${kept} Zmień to i wyślij ponownie albo skorzystaj ze strony kręgu.`,
    },
    unconfirmed: {
      title: 'Nie wiadomo, czy Twoje zgłoszenie dotarło',
      advice: `Zostało wysłane, ale nie udało się odczytać odpowiedzi. ${kept} Wyślij je ponownie: ${once}`,
    },
    timeout: {
      title: 'Nie ma jeszcze odpowiedzi',
      advice: `Twoje zgłoszenie zostało wysłane i mogło dotrzeć. ${kept} Wyślij je ponownie: ${once}`,
    },
    unavailable: {
      title: 'Usługa ma problem',
      advice: `Twoje zgłoszenie mogło zostać zapisane albo nie. ${kept} Wyślij je ponownie za kilka minut: ${once}`,
    },
    impossible: {
      title: 'Ta strona nie może wysłać zgłoszenia',
      advice: `Nic nie zostało wysłane. ${kept} Skorzystaj ze strony kręgu.`,
    },
  },
  goneMeanwhile: {
    full: 'W tym kręgu edukacyjnym nie ma już miejsc',
    closed: 'Zapisy są już zamknięte',
    ended: 'Ten krąg edukacyjny się zakończył',
    notfound: 'Tego kręgu edukacyjnego już nie ma',
  },
  notAccepted: `Twoje zgłoszenie nie zostało przyjęte. ${kept}`,
  earlierTry:
    'Wcześniejsza próba mogła dotrzeć. Jeśli przyjdzie e-mail o tym kręgu, to dotarła; w przeciwnym razie zapytaj osobę prowadzącą.',

  receiptTitle: 'Twoje zgłoszenie dotarło',
  receiptStored: 'Usługa je zapisała.',
  mailExpected: (organisation) =>
    `${organisation} zwykle w ciągu kilku minut wysyła e-mail ze szczegółami. Jeśli nie przyjdzie, zajrzyj do niechcianej poczty. Kto już wcześniej zapisał się do tego kręgu, nie dostaje drugiego.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `Jednak nie możesz przyjść? Użyj odnośnika z tego e-maila albo daj znać (${facilitators}), aby ktoś inny dostał miejsce.`
      : 'Jednak nie możesz przyjść? Użyj odnośnika z tego e-maila, aby ktoś inny dostał miejsce.',
  forgotten: 'Ta strona zapomniała, co tu napisano.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Za # sekundę wszystko tutaj zniknie. Naciśnij dowolny klawisz, aby zostać.',
      few: 'Za # sekundy wszystko tutaj zniknie. Naciśnij dowolny klawisz, aby zostać.',
      other: 'Za # sekund wszystko tutaj zniknie. Naciśnij dowolny klawisz, aby zostać.',
    }),
  stay: 'Nadal tu jestem',
  clear: 'Wyczyść teraz',
  cleared: 'Wszystko zostało wyczyszczone.',
};
