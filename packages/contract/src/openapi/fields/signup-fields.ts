import type { FieldDescriptions } from './descriptions.js';

/** The fields of what visitors send, and of how it is answered. */
export const signupFields: FieldDescriptions = {
  Signup: {
    learning_circle:
      'Number of the circle. Refused: an unknown one [signup-unknown-circle]. Not refused by the live API: a closed one [signup-closed-future], a full one [signup-full], one that has ended [signup-completed], a draft [signup-draft].',
    name: 'Required, up to 128 characters; the live API crashes beyond [signup-long-name].',
    email:
      'Required, ASCII [signup-email-unicode-local], not trimmed [signup-email-trailing-space], up to 254 characters; the live API crashes beyond [signup-email-254plus]. The same e-mail for the same circle, whatever its case, updates the earlier signup and is answered like a new one [signup-duplicate-email-case].',
    signup_questions: 'What the learner says about the circle; required.',
    mobile:
      'A valid international number with its "+", or empty [signup-mobile-bad]. The live API crashes on one that is longer than 20 characters as it is written [signup-mobile-too-long-format].',
    consent: 'Required, and must be true [signup-consent-false].',
    communications_opt_in: 'Whether news may be sent; false by default.',
  },
  SignupQuestions: {
    goals: 'Required [signup-blank-goals].',
    support: 'Required [signup-missing-support].',
    custom_question:
      'Required where the circle has an own question; checked only once everything else is valid [signup-question-missing].',
  },
  SignupAnswer: {
    status: '"created", also where an earlier signup was updated [signup-duplicate-email].',
  },
  ContactMessage: {
    name: 'Required, up to 255 characters [source].',
    email: 'Required, an e-mail address [contact-bad-email].',
    content: 'Required.',
    source:
      'Where the message was written, such as the path of a page; required, up to 255 characters [source].',
    organization: 'Plain text.',
    g_recaptcha_response:
      'Token of a reCAPTCHA. Not required by the schema, but without a valid one the message is refused [contact-captcha-missing].',
  },
  ContactAnswer: { status: '"sent".' },
  ErrorEnvelope: {
    status: '"error". A list that succeeds has no status.',
    errors:
      'Messages by parameter or field, in English whatever the language of the request [signup-accept-language-de]. A nested object arrives inside a list of one [signup-missing-support]. Where a captcha is refused, one plain text [contact-captcha-bad].',
  },
  DetailError: { detail: 'What is wrong, in English.' },
};
