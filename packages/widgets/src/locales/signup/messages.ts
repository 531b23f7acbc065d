import type { CircleMessages } from '../circle/messages.js';
import type { Advice, Trouble } from '../trouble.js';

/** Goals that one can choose from; `other` is told in words of one's own. */
export type Goal = 'work' | 'job' | 'study' | 'interest' | 'people' | 'fun' | 'other';

/** Why a circle takes nobody. */
export type Gone = 'full' | 'closed' | 'ended' | 'notfound';

/** What is said of the circle, before there is a form. */
export interface SignupFirstMessages extends CircleMessages {
  readonly heading: string;
  readonly loading: string;
  readonly trouble: Readonly<Record<Trouble, Advice>>;
  readonly retry: string;
  readonly gone: { readonly notfound: Advice };
  readonly fewSeats: string;
  readonly hasStarted: string;
}

/** What the sign-up says until it is sent, in one language. */
export interface SignupMessages extends SignupFirstMessages {
  /** The circle takes nobody, and nothing was tried. */
  readonly gone: Readonly<Record<Gone, Advice>>;
  readonly lookAgain: string;
  readonly circlePage: string;
  /** The page does not say who receives the data: for the webmaster, and for visitors. */
  readonly notSetUp: Advice;
  /** The page can show circles and not send sign-ups: there is a link instead of a form. */
  readonly elsewhere: Advice;
  readonly signUpThere: string;

  readonly allNeeded: string;
  readonly optional: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly emailLabel: string;
  readonly emailHint: string;
  readonly goalsLabel: string;
  readonly goals: Readonly<Record<Goal, string>>;
  readonly goalTextLabel: string;
  readonly supportLabel: string;
  readonly supportHint: string;
  readonly answerHint: string;
  readonly mobileLabel: string;
  readonly mobileHint: string;
  readonly newsletterLabel: (organisation: string) => string;
  readonly consentLabel: (organisation: string) => string;
  readonly privacyLink: (organisation: string) => string;
  readonly newTab: string;
  readonly submit: string;

  readonly sending: string;
  readonly notSent: string;
}
