import { de as circle } from '../circle/de.js';
import type { SignupMessages } from './messages.js';

const kept = 'Was Sie geschrieben haben, ist noch hier.';
const another = 'Wählen Sie einen anderen Lernkreis.';

/** German, with “Sie”. */
export const de: SignupMessages = {
  ...circle,

  heading: 'Anmelden',
  loading: 'Der Lernkreis wird geladen …',
  trouble: {
    offline: {
      title: 'Der Lernkreis ist nicht erreichbar',
      advice: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    },
    timeout: {
      title: 'Das dauert zu lange',
      advice: 'Es kam rechtzeitig keine Antwort. Versuchen Sie es gleich noch einmal.',
    },
    unavailable: {
      title: 'Die Anmeldung ist gerade nicht verfügbar',
      advice:
        'Das Problem liegt beim Dienst, nicht bei Ihnen. Versuchen Sie es in ein paar Minuten noch einmal.',
    },
    other: {
      title: 'Der Lernkreis konnte nicht angezeigt werden',
      advice: 'Der Dienst hat so geantwortet, dass diese Seite es nicht versteht.',
    },
  },
  retry: 'Noch einmal versuchen',
  gone: {
    full: {
      title: 'Dieser Lernkreis ist ausgebucht',
      advice: `Vielleicht wird noch ein Platz frei: Sehen Sie später wieder nach. ${another}`,
    },
    closed: {
      title: 'Die Anmeldung ist geschlossen',
      advice: `Dieser Lernkreis nimmt zurzeit niemanden mehr auf. ${another}`,
    },
    ended: {
      title: 'Dieser Lernkreis ist beendet',
      advice: `Sie können nicht mehr daran teilnehmen. ${another}`,
    },
    notfound: {
      title: 'Diesen Lernkreis gibt es nicht',
      advice: `Vielleicht wurde er zurückgezogen. ${another}`,
    },
  },
  lookAgain: 'Noch einmal nachsehen',
  circlePage: 'Eigene Seite des Lernkreises',
  notSetUp: {
    title: 'Auf dieser Seite funktioniert die Anmeldung noch nicht',
    advice:
      'Für alle, die diese Website betreuen: Geben Sie mit privacy-url an, was mit den Daten der Menschen geschieht.',
  },
  elsewhere: {
    title: 'Melden Sie sich auf der Seite des Lernkreises an',
    advice:
      'Diese Website zeigt Lernkreise; das Formular ist einen Schritt entfernt, auf der Seite des Lernkreises.',
  },
  signUpThere: 'Zur Anmeldeseite',
  fewSeats: 'Während Sie schreiben, wird kein Platz für Sie freigehalten.',
  hasStarted: 'Dieser Lernkreis hat schon begonnen; Sie würden beim nächsten Treffen einsteigen.',

  allNeeded: 'Alle Angaben sind nötig, außer wo „freiwillig“ steht.',
  optional: 'freiwillig',
  nameLabel: 'Ihr Name',
  nameHint: 'Damit die Lernbegleitung weiß, wer kommt.',
  emailLabel: 'E-Mail-Adresse',
  emailHint: 'Dorthin kommen Nachrichten zu diesem Lernkreis.',
  goalsLabel: 'Was erhoffen Sie sich von diesem Lernkreis?',
  goals: {
    work: 'Bessere Chancen, Arbeit zu finden',
    job: 'Fähigkeiten für meine jetzige Arbeit',
    study: 'Unterstützung für meinen Kurs oder meine Schule',
    interest: 'Das Thema liegt mir am Herzen',
    people: 'Menschen kennenlernen',
    fun: 'Freude, oder etwas Neues ausprobieren',
    other: 'Etwas anderes',
  },
  goalTextLabel: 'Was ist es, in Ihren eigenen Worten?',
  supportLabel: 'Wie könnten Sie die anderen unterstützen?',
  supportHint:
    'Ein Lernkreis hat keine Lehrkraft. Er lebt von dem, was alle mitbringen: Zeit, Geduld, ein Auto …',
  answerHint: 'Das fragt die Lernbegleitung.',
  mobileLabel: 'Mobilnummer',
  mobileHint:
    'Für Erinnerungen per SMS. Mit Ländervorwahl, zum Beispiel +49 151 23456789. Die anderen sehen sie nicht.',
  newsletterLabel: (organisation) =>
    `${organisation} darf mich auch über andere Lernmöglichkeiten informieren`,
  consentLabel: (organisation) =>
    `Ich stimme zu, dass ${organisation} erhält, was ich hier geschrieben habe, es an die Lernbegleitung weitergibt und mir zu diesem Lernkreis schreibt`,
  privacyLink: (organisation) => `Was ${organisation} mit Ihren Daten macht`,
  newTab: 'öffnet sich in einem neuen Tab',
  submit: 'Anmelden',

  sending: 'Wird gesendet …',
  notSent: `Ihre Anmeldung wurde nicht gesendet. ${kept}`,
};
