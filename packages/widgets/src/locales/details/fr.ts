import { fr as calendar } from '../calendar/fr.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('fr');

/** French, with “vous”. */
export const fr: DetailsMessages = {
  ...calendar,

  back: 'Retour aux résultats',
  yourTime: 'Votre heure',
  meetings: 'Rencontres',
  lastMeeting: 'Dernière rencontre',
  venueWebsite: 'Site web du lieu',
  directions: 'Itinéraire sur OpenStreetMap',
  coursePage: 'À propos de ce cours',
  seats: 'Places',
  seatsInAll: (limit) => many(limit, { one: '# place', many: '# de places', other: '# places' }),
  seatsOf: (left, limit) =>
    `${many(left, { one: '# place libre', other: '# places libres' })} sur ${many(limit, { other: '#' })}`,
  copyLink: 'Copier le lien',
  linkCopied: 'Le lien est copié.',
  copyByHand: 'Copiez cette adresse :',
  ownPage: 'La page du cercle',
  report: 'Comment cela s’est passé',
  signUpThere: 'S’inscrire sur la page du cercle',
};
