/**
 * What is needed once somebody has begun to write, as one piece: it comes when
 * the form is in sight already, and before anything can have been lost.
 */
export { CalendarFile } from '../foundation/calendar-file.js';
export { QuietTimer } from '../foundation/quiet-timer.js';
export { sendingCatalog } from '../locales/sending/catalog.js';
export { attemptSignup } from './signup-attempt.js';
export { adviseOnSignup } from './signup-advice.js';
export { checkSignup, refusal } from './signup-checks.js';
export { problemSentence, problemSummary } from './signup-errors.js';
export { countdownLook } from './signup-countdown.js';
export { outcomeLook, outcomeSentences } from './signup-outcome.js';
export { receipt } from './signup-receipt.js';
