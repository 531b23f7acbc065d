import { ro as calendar } from '../calendar/ro.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('ro');

/** Romanian. Not reviewed. */
export const ro: DetailsMessages = {
  ...calendar,

  back: 'Înapoi la rezultate',
  yourTime: 'Ora dumneavoastră',
  meetings: 'Întâlniri',
  lastMeeting: 'Ultima întâlnire',
  venueWebsite: 'Site-ul locului',
  directions: 'Cum se ajunge, pe OpenStreetMap',
  coursePage: 'Despre acest curs',
  seats: 'Locuri',
  seatsInAll: (limit) => many(limit, { one: '# loc', few: '# locuri', other: '# de locuri' }),
  seatsOf: (left, limit) =>
    `${many(left, { one: 'A rămas #', other: 'Au rămas #' })} din ${many(limit, { one: '# loc', few: '# locuri', other: '# de locuri' })}`,
  copyLink: 'Copiați linkul',
  linkCopied: 'Linkul este copiat.',
  copyByHand: 'Copiați această adresă:',
  ownPage: 'Pagina cercului',
  report: 'Cum a fost',
  signUpThere: 'Înscrieți-vă pe pagina cercului',
};
