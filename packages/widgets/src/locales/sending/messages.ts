import type { CalendarMessages } from '../calendar/messages.js';
import type { Gone } from '../signup/messages.js';
import type { Advice } from '../trouble.js';

/** What a visitor may have to be told of a sign-up that was tried. */
export type Failure =
  'offline' | 'unchecked' | 'refused' | 'unconfirmed' | 'timeout' | 'unavailable' | 'impossible';

/** What the sign-up says once somebody has begun to write, in one language. */
export interface SendingMessages extends CalendarMessages {
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

  readonly stillSending: string;
  /** Tried and failed. Every one of them says what was sent and what was kept. */
  readonly failures: Readonly<Record<Failure, Advice>>;
  /** Found just before sending, or by the service: nothing was stored. */
  readonly goneMeanwhile: Readonly<Record<Gone, string>>;
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
