import { en as circle } from '../circle/en.js';
import { plural } from '../plural.js';
import type { SignupMessages } from './messages.js';

const many = plural('en');

/** English. */
export const en: SignupMessages = {
  ...circle,

  heading: 'Sign up',
  loading: 'Loading the learning circle…',
  trouble: {
    offline: {
      title: 'The learning circle cannot be reached',
      advice: 'Check your connection, then try again.',
    },
    timeout: {
      title: 'This is taking too long',
      advice: 'There was no answer in time. Try again in a moment.',
    },
    unavailable: {
      title: 'Sign-up is not available right now',
      advice: 'The service has a problem, not you. Try again in a few minutes.',
    },
    other: {
      title: 'The learning circle could not be shown',
      advice: 'The service answered in a way that this page does not understand.',
    },
  },
  retry: 'Try again',
  gone: {
    full: {
      title: 'This learning circle is full',
      advice: 'Somebody may still give up a seat: look again later, or choose another circle.',
    },
    closed: {
      title: 'Sign-up is closed',
      advice: 'This learning circle takes nobody else at the moment. Choose another circle.',
    },
    ended: {
      title: 'This learning circle has ended',
      advice: 'You can no longer join it. Choose another circle.',
    },
    notfound: {
      title: 'There is no such learning circle',
      advice: 'It may have been taken back. Choose another circle.',
    },
  },
  lookAgain: 'Look again',
  circlePage: 'The circle’s own page',
  notSetUp: {
    title: 'Sign-up does not work on this page yet',
    advice:
      'For whoever looks after this website: say with privacy-url what happens with people’s data.',
  },
  fewSeats: 'No seat is held for you while you write.',
  hasStarted: 'This circle has already started; you would join at its next meeting.',

  allNeeded: 'Everything is needed unless it says “optional”.',
  optional: 'optional',
  nameLabel: 'Your name',
  nameHint: 'So that the facilitator knows who is coming.',
  emailLabel: 'E-mail address',
  emailHint: 'News about this circle goes there.',
  goalsLabel: 'What do you hope to get out of this circle?',
  goals: {
    work: 'Better chances of finding work',
    job: 'Skills for the job I have',
    study: 'Support for a course or school I attend',
    interest: 'I care about the subject',
    people: 'Meeting people',
    fun: 'Fun, or trying something new',
    other: 'Something else',
  },
  goalTextLabel: 'What is it, in your own words?',
  supportLabel: 'How could you help the others?',
  supportHint: 'A circle has no teacher, it lives on what each brings: time, patience, a car…',
  answerHint: 'The facilitator asks this.',
  mobileLabel: 'Mobile number',
  mobileHint:
    'For reminders by text message. With the country in front, such as +1 281 234 5678. The others do not see it.',
  newsletterLabel: (organisation) => `Let ${organisation} tell me about other ways to learn, too`,
  consentLabel: (organisation) =>
    `${organisation} may receive what I wrote here, give it to the facilitator, and write to me about this circle`,
  privacyLink: (organisation) => `What ${organisation} does with your data`,
  newTab: 'opens in a new tab',
  submit: 'Sign up',

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

  sending: 'Sending…',
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
  notSent: 'Your sign-up was not sent. What you wrote is still here.',
  notAccepted: 'Your sign-up was not accepted. What you wrote is still here.',
  earlierTry:
    'An earlier try of yours may have arrived before. If an e-mail about this circle comes, it did; otherwise ask the facilitator.',

  receiptTitle: 'Your sign-up has arrived',
  receiptStored: 'It is stored.',
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
