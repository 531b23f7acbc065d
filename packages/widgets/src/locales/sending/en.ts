import { en as calendar } from '../calendar/en.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('en');

/** English. */
export const en: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, { one: 'One thing is not right yet', other: '# things are not right yet' }),
  problems: {
    name: 'Write your name',
    email: 'Write your e-mail address',
    goals: 'Say what you hope to get out of this circle',
    support: 'Say how you could help the others',
    answer: 'Answer the facilitator’s question',
    consent: 'Without your agreement nobody can receive your sign-up',
    emailForm: 'Write the whole e-mail address, such as ana@example.org, without accents or spaces',
    mobileForm: 'Begin with + and the country, then 8 to 15 digits, or leave it empty',
    characters: 'There is a character in it that cannot be stored. Type it anew',
    tooLong: (most) => many(most, { other: 'Shorten it to # characters' }),
  },

  stillSending: 'Still sending. This can take half a minute; stay on this page.',
  failures: {
    offline: {
      title: 'There is no connection',
      advice: 'Nothing was sent. What you wrote is still here: send it when you are back online.',
    },
    unchecked: {
      title: 'The seats could not be checked',
      advice: 'So nothing was sent. What you wrote is still here: try again in a moment.',
    },
    refused: {
      title: 'The sign-up was not accepted',
      advice:
        'Nothing was stored. What you wrote is still here: change it and send it again, or use the circle’s own page.',
    },
    unconfirmed: {
      title: 'It is not known whether your sign-up arrived',
      advice:
        'It was sent, but no answer could be read. What you wrote is still here. Send it again: with the same e-mail address it counts only once.',
    },
    timeout: {
      title: 'There is no answer yet',
      advice:
        'Your sign-up was sent and may have arrived. What you wrote is still here. Send it again: with the same e-mail address it counts only once.',
    },
    unavailable: {
      title: 'The service has a problem',
      advice:
        'Your sign-up may have been stored, or not. What you wrote is still here. Send it again in a few minutes: with the same e-mail address it counts only once.',
    },
    impossible: {
      title: 'This page cannot send a sign-up',
      advice: 'Nothing was sent. What you wrote is still here. Use the circle’s own page instead.',
    },
  },
  goneMeanwhile: {
    full: 'This learning circle is full now',
    closed: 'Sign-up is closed now',
    ended: 'This learning circle has ended',
    notfound: 'This learning circle is no longer there',
  },
  notAccepted: 'Your sign-up was not accepted. What you wrote is still here.',
  earlierTry:
    'An earlier try of yours may have arrived before. If an e-mail about this circle comes, it did; otherwise ask the facilitator.',

  receiptTitle: 'Your sign-up has arrived',
  receiptStored: 'The service has stored it.',
  mailExpected: (organisation) =>
    `${organisation} usually sends an e-mail with the details within a few minutes. If none comes, look among the unwanted mail. Who has signed up for this circle before gets no second one.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `Cannot come after all? Use the link in that e-mail or tell ${facilitators}, so that somebody else gets the seat.`
      : 'Cannot come after all? Use the link in that e-mail, so that somebody else gets the seat.',
  forgotten: 'This page has forgotten what you wrote.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Everything here is cleared in # second. Press any key to stay.',
      other: 'Everything here is cleared in # seconds. Press any key to stay.',
    }),
  stay: 'I am still here',
  clear: 'Clear now',
  cleared: 'Everything was cleared.',
};
