import { enFirst } from './en-first.js';
import type { SignupMessages } from './messages.js';

/** English; the words of the first look come before the others. */
export const en: SignupMessages = {
  ...enFirst,

  gone: {
    ...enFirst.gone,
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
  },
  lookAgain: 'Look again',
  circlePage: 'The circle’s own page',
  notSetUp: {
    title: 'Sign-up does not work on this page yet',
    advice:
      'For whoever looks after this website: say with privacy-url what happens with people’s data.',
  },

  elsewhere: {
    title: 'Sign up on the circle’s own page',
    advice:
      'This website shows learning circles; the form is one step away, on the page of the circle.',
  },
  signUpThere: 'Go to the sign-up page',

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
    `I agree that ${organisation} receives what I wrote here, gives it to the facilitator, and writes to me about this circle`,
  privacyLink: (organisation) => `What ${organisation} does with your data`,
  newTab: 'opens in a new tab',
  submit: 'Sign up',

  sending: 'Sending…',
  notSent: 'Your sign-up was not sent. What you wrote is still here.',
};
