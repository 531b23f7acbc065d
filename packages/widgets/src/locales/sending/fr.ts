import { fr as calendar } from '../calendar/fr.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('fr');
const kept = 'Ce que vous avez écrit est toujours là.';
const once = 'avec la même adresse e-mail, elle ne compte qu’une fois.';

/** French, with “vous”. */
export const fr: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, {
      one: 'Une chose n’est pas encore correcte',
      other: '# choses ne sont pas encore correctes',
    }),
  problems: {
    name: 'Écrivez votre nom',
    email: 'Écrivez votre adresse e-mail',
    goals: 'Dites ce que vous espérez retirer de ce cercle',
    support: 'Dites comment vous pourriez aider les autres',
    answer: 'Répondez à la question de la personne qui anime',
    consent: 'Sans votre accord, personne ne peut recevoir votre inscription',
    emailForm:
      'Écrivez l’adresse e-mail entière, par exemple ana@example.org, sans accents ni espaces',
    mobileForm: 'Commencez par + et l’indicatif du pays, puis 8 à 15 chiffres, ou laissez vide',
    characters:
      'Le texte contient un caractère qui ne peut pas être enregistré. Écrivez-le de nouveau',
    tooLong: (most) =>
      many(most, { one: 'Réduisez-le à # caractère', other: 'Réduisez-le à # caractères' }),
  },

  stillSending: 'Envoi toujours en cours. Cela peut durer une demi-minute ; restez sur cette page.',
  failures: {
    offline: {
      title: 'Il n’y a pas de connexion',
      advice: `Rien n’a été envoyé. ${kept} Envoyez-le quand vous serez de nouveau en ligne.`,
    },
    unchecked: {
      title: 'Les places n’ont pas pu être vérifiées',
      advice: `Rien n’a donc été envoyé. ${kept} Réessayez dans un instant.`,
    },
    refused: {
      title: 'L’inscription n’a pas été acceptée',
      advice: `Rien n’a été enregistré. ${kept} Modifiez-le et renvoyez-le, ou passez par la page du cercle.`,
    },
    unconfirmed: {
      title: 'On ne sait pas si votre inscription est arrivée',
      advice: `Elle a été envoyée, mais aucune réponse n’a pu être lue. ${kept} Renvoyez-la : ${once}`,
    },
    timeout: {
      title: 'Il n’y a pas encore de réponse',
      advice: `Votre inscription a été envoyée et elle est peut-être arrivée. ${kept} Renvoyez-la : ${once}`,
    },
    unavailable: {
      title: 'Le service a un problème',
      advice: `Votre inscription a peut-être été enregistrée, ou pas. ${kept} Renvoyez-la dans quelques minutes : ${once}`,
    },
    impossible: {
      title: 'Cette page ne peut pas envoyer d’inscription',
      advice: `Rien n’a été envoyé. ${kept} Passez plutôt par la page du cercle.`,
    },
  },
  goneMeanwhile: {
    full: 'Ce cercle d’apprentissage est maintenant complet',
    closed: 'Les inscriptions sont maintenant closes',
    ended: 'Ce cercle d’apprentissage est terminé',
    notfound: 'Ce cercle d’apprentissage n’existe plus',
  },
  notAccepted: `Votre inscription n’a pas été acceptée. ${kept}`,
  earlierTry:
    'L’un de vos essais précédents est peut-être arrivé. Si vous recevez un e-mail au sujet de ce cercle, c’est le cas ; sinon, demandez à la personne qui anime.',

  receiptTitle: 'Votre inscription est arrivée',
  receiptStored: 'Le service l’a enregistrée.',
  mailExpected: (organisation) =>
    `${organisation} envoie d’habitude en quelques minutes un e-mail avec les détails. S’il n’arrive pas, regardez parmi les indésirables. Qui s’était déjà inscrit à ce cercle n’en reçoit pas de second.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `Finalement, vous ne pouvez pas venir ? Utilisez le lien de cet e-mail ou prévenez ${facilitators}, pour que quelqu’un d’autre ait la place.`
      : 'Finalement, vous ne pouvez pas venir ? Utilisez le lien de cet e-mail, pour que quelqu’un d’autre ait la place.',
  forgotten: 'Cette page a oublié ce que vous avez écrit.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Tout ce qui est ici sera effacé dans # seconde. Appuyez sur une touche pour rester.',
      other: 'Tout ce qui est ici sera effacé dans # secondes. Appuyez sur une touche pour rester.',
    }),
  stay: 'Je suis toujours là',
  clear: 'Effacer maintenant',
  cleared: 'Tout a été effacé.',
};
