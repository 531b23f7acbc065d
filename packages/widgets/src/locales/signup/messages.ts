import type { CircleMessages } from '../circle/messages.js';
import type { Advice, Trouble } from '../trouble.js';

/** Goals that one can choose from; `other` is told in words of one's own. */
export type Goal = 'work' | 'job' | 'study' | 'interest' | 'people' | 'fun' | 'other';

/** Why a circle takes nobody. */
export type Gone = 'full' | 'closed' | 'ended' | 'notfound';

/** What a visitor may have to be told of a sign-up that was tried. */
export type Failure =
  'offline' | 'unchecked' | 'refused' | 'unconfirmed' | 'timeout' | 'unavailable' | 'impossible';

/** Every word that the sign-up says, in one language. */
export interface SignupMessages extends CircleMessages {
  readonly heading: string;
  readonly loading: string;
  readonly trouble: Readonly<Record<Trouble, Advice>>;
  readonly retry: string;
  /** The circle takes nobody, and nothing was tried. */
  readonly gone: Readonly<Record<Gone, Advice>>;
  readonly lookAgain: string;
  readonly circlePage: string;
  /** The page does not say who receives the data: for the webmaster, and for visitors. */
  readonly notSetUp: Advice;
  readonly fewSeats: string;
  readonly hasStarted: string;

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

  /** @param count Fields with a problem, above 0. */
  readonly problemCount: (count: number) => string;
  readonly problems: {
    readonly name: string;
    readonly email: string;
    readonly goals: string;
    readonly support: string;
    readonly answer: string;
    readonly consent: string;
    readonly emailForm: string;
    readonly mobileForm: string;
    readonly characters: string;
    /** @param most Characters that fit. */
    readonly tooLong: (most: number) => string;
  };

  readonly sending: string;
  readonly stillSending: string;
  /** Tried and failed. Every one of them says what was sent and what was kept. */
  readonly failures: Readonly<Record<Failure, Advice>>;
  /** Found just before sending, or by the service: nothing was stored. */
  readonly goneMeanwhile: Readonly<Record<Gone, string>>;
  readonly notSent: string;
  readonly notAccepted: string;
  /** An earlier try ended in the dark. */
  readonly earlierTry: string;

  readonly receiptTitle: string;
  readonly receiptStored: string;
  readonly mailExpected: (organisation: string) => string;
  readonly howToLeave: (facilitators: string) => string;
  readonly forgotten: string;

  /** @param seconds Seconds left. */
  readonly countdown: (seconds: number) => string;
  readonly stay: string;
  readonly clear: string;
  readonly cleared: string;
}
