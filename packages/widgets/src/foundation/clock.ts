/** Tells the present; elements take one, so that a test can stop the time. */
export type Clock = () => Date;

/** The clock of the visitor's device. */
export const deviceClock: Clock = () => new Date();
