import { fr as circle } from '../circle/fr.js';
import type { SignupMessages } from './messages.js';

const kept = 'Ce que vous avez écrit est toujours là.';
const another = 'Choisissez un autre cercle.';

/** French, with “vous”. */
export const fr: SignupMessages = {
  ...circle,

  heading: 'S’inscrire',
  loading: 'Chargement du cercle d’apprentissage…',
  trouble: {
    offline: {
      title: 'Le cercle d’apprentissage est inaccessible',
      advice: 'Vérifiez votre connexion, puis réessayez.',
    },
    timeout: {
      title: 'Cela prend trop de temps',
      advice: 'Aucune réponse n’est arrivée à temps. Réessayez dans un instant.',
    },
    unavailable: {
      title: 'L’inscription n’est pas disponible pour le moment',
      advice: 'Le problème vient du service, pas de vous. Réessayez dans quelques minutes.',
    },
    other: {
      title: 'Le cercle d’apprentissage n’a pas pu être affiché',
      advice: 'Le service a répondu d’une façon que cette page ne comprend pas.',
    },
  },
  retry: 'Réessayer',
  gone: {
    full: {
      title: 'Ce cercle d’apprentissage est complet',
      advice: `Une place peut encore se libérer : revenez plus tard. ${another}`,
    },
    closed: {
      title: 'Les inscriptions sont closes',
      advice: `Ce cercle n’accueille plus personne pour le moment. ${another}`,
    },
    ended: {
      title: 'Ce cercle d’apprentissage est terminé',
      advice: `Il n’est plus possible de le rejoindre. ${another}`,
    },
    notfound: {
      title: 'Ce cercle d’apprentissage n’existe pas',
      advice: `Il a peut-être été retiré. ${another}`,
    },
  },
  lookAgain: 'Vérifier de nouveau',
  circlePage: 'La page du cercle',
  notSetUp: {
    title: 'L’inscription ne fonctionne pas encore sur cette page',
    advice:
      'Pour qui s’occupe de ce site : indiquez avec privacy-url ce que deviennent les données des personnes.',
  },
  elsewhere: {
    title: 'Inscrivez-vous sur la page du cercle',
    advice:
      'Ce site présente des cercles d’apprentissage ; le formulaire se trouve à un pas de là, sur la page du cercle.',
  },
  signUpThere: 'Aller à la page d’inscription',
  fewSeats: 'Aucune place ne vous est gardée pendant que vous écrivez.',
  hasStarted: 'Ce cercle a déjà commencé ; vous le rejoindriez à sa prochaine rencontre.',

  allNeeded: 'Tout est nécessaire, sauf mention « facultatif ».',
  optional: 'facultatif',
  nameLabel: 'Votre nom',
  nameHint: 'Pour que la personne qui anime sache qui vient.',
  emailLabel: 'Adresse e-mail',
  emailHint: 'Les nouvelles de ce cercle y arrivent.',
  goalsLabel: 'Qu’espérez-vous retirer de ce cercle ?',
  goals: {
    work: 'De meilleures chances de trouver un emploi',
    job: 'Des compétences pour mon emploi actuel',
    study: 'Un soutien pour un cours ou des études que je suis',
    interest: 'Le sujet m’intéresse',
    people: 'Rencontrer des gens',
    fun: 'Le plaisir, ou essayer quelque chose de nouveau',
    other: 'Autre chose',
  },
  goalTextLabel: 'Qu’est-ce donc, avec vos propres mots ?',
  supportLabel: 'Comment pourriez-vous aider les autres ?',
  supportHint:
    'Un cercle n’a pas d’enseignant, il vit de ce que chacun apporte : du temps, de la patience, une voiture…',
  answerHint: 'La personne qui anime pose cette question.',
  mobileLabel: 'Numéro de portable',
  mobileHint:
    'Pour des rappels par SMS. Avec l’indicatif du pays, par exemple +33 6 12 34 56 78. Les autres ne le voient pas.',
  newsletterLabel: (organisation) =>
    `J’accepte aussi d’être informé·e par ${organisation} d’autres façons d’apprendre`,
  consentLabel: (organisation) =>
    `J’accepte que ${organisation} reçoive ce que j’ai écrit ici, le transmette à la personne qui anime et m’écrive au sujet de ce cercle`,
  privacyLink: (organisation) => `Ce que ${organisation} fait de vos données`,
  newTab: 's’ouvre dans un nouvel onglet',
  submit: 'S’inscrire',

  sending: 'Envoi en cours…',
  notSent: `Votre inscription n’a pas été envoyée. ${kept}`,
};
