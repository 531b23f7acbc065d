import { de as calendar } from '../calendar/de.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('de');
const kept = 'Was Sie geschrieben haben, ist noch hier.';
const once = 'Mit derselben E-Mail-Adresse zählt sie nur einmal.';

/** German, with “Sie”. */
export const de: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, { one: 'Eine Angabe stimmt noch nicht', other: '# Angaben stimmen noch nicht' }),
  problems: {
    name: 'Geben Sie Ihren Namen an',
    email: 'Geben Sie Ihre E-Mail-Adresse an',
    goals: 'Sagen Sie, was Sie sich von diesem Lernkreis erhoffen',
    support: 'Sagen Sie, wie Sie die anderen unterstützen könnten',
    answer: 'Beantworten Sie die Frage der Lernbegleitung',
    consent: 'Ohne Ihre Zustimmung kann niemand Ihre Anmeldung erhalten',
    emailForm:
      'Geben Sie die ganze E-Mail-Adresse an, etwa ana@example.org, ohne Umlaute und Leerzeichen',
    mobileForm:
      'Beginnen Sie mit + und der Ländervorwahl, dann 8 bis 15 Ziffern, oder lassen Sie es leer',
    characters: 'Darin ist ein Zeichen, das nicht gespeichert werden kann. Schreiben Sie es neu',
    tooLong: (most) => many(most, { other: 'Kürzen Sie auf # Zeichen' }),
  },

  stillSending:
    'Wird noch gesendet. Es kann eine halbe Minute dauern; bleiben Sie auf dieser Seite.',
  failures: {
    offline: {
      title: 'Es besteht keine Verbindung',
      advice: `Es wurde nichts gesendet. ${kept} Senden Sie es, sobald Sie wieder online sind.`,
    },
    unchecked: {
      title: 'Die Plätze konnten nicht geprüft werden',
      advice: `Deshalb wurde nichts gesendet. ${kept} Versuchen Sie es gleich noch einmal.`,
    },
    refused: {
      title: 'Die Anmeldung wurde nicht angenommen',
      advice: `Es wurde nichts gespeichert. ${kept} Ändern Sie es und senden Sie es erneut, oder nutzen Sie die Seite des Lernkreises.`,
    },
    unconfirmed: {
      title: 'Es ist nicht bekannt, ob Ihre Anmeldung angekommen ist',
      advice: `Sie wurde gesendet, aber es ließ sich keine Antwort lesen. ${kept} Senden Sie sie noch einmal: ${once}`,
    },
    timeout: {
      title: 'Es gibt noch keine Antwort',
      advice: `Ihre Anmeldung wurde gesendet und ist vielleicht angekommen. ${kept} Senden Sie sie noch einmal: ${once}`,
    },
    unavailable: {
      title: 'Der Dienst hat ein Problem',
      advice: `Vielleicht wurde Ihre Anmeldung gespeichert, vielleicht nicht. ${kept} Senden Sie sie in ein paar Minuten noch einmal: ${once}`,
    },
    impossible: {
      title: 'Diese Seite kann keine Anmeldung senden',
      advice: `Es wurde nichts gesendet. ${kept} Nutzen Sie stattdessen die Seite des Lernkreises.`,
    },
  },
  goneMeanwhile: {
    full: 'Dieser Lernkreis ist jetzt ausgebucht',
    closed: 'Die Anmeldung ist jetzt geschlossen',
    ended: 'Dieser Lernkreis ist beendet',
    notfound: 'Diesen Lernkreis gibt es nicht mehr',
  },
  notAccepted: `Ihre Anmeldung wurde nicht angenommen. ${kept}`,
  earlierTry:
    'Vielleicht ist ein früherer Versuch angekommen. Wenn eine E-Mail zu diesem Lernkreis kommt, war es so; sonst fragen Sie die Lernbegleitung.',

  receiptTitle: 'Ihre Anmeldung ist angekommen',
  receiptStored: 'Der Dienst hat sie gespeichert.',
  mailExpected: (organisation) =>
    `Üblicherweise kommt von ${organisation} in wenigen Minuten eine E-Mail mit den Einzelheiten. Wenn nicht, sehen Sie im Spam-Ordner nach. Wer sich für diesen Lernkreis schon einmal angemeldet hat, bekommt keine zweite.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `Können Sie doch nicht kommen? Nutzen Sie den Link in dieser E-Mail oder sagen Sie ${facilitators} Bescheid, damit jemand anderes den Platz bekommt.`
      : 'Können Sie doch nicht kommen? Nutzen Sie den Link in dieser E-Mail, damit jemand anderes den Platz bekommt.',
  forgotten: 'Diese Seite hat vergessen, was Sie geschrieben haben.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Alles hier wird in # Sekunde gelöscht. Drücken Sie eine beliebige Taste, um zu bleiben.',
      other:
        'Alles hier wird in # Sekunden gelöscht. Drücken Sie eine beliebige Taste, um zu bleiben.',
    }),
  stay: 'Ich bin noch da',
  clear: 'Jetzt löschen',
  cleared: 'Alles wurde gelöscht.',
};
