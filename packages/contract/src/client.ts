/**
 * The operations as a client needs them. The build turns their schemas into
 * plain data: what is built knows `safeParse` of an answer, and no zod.
 */
export { createSignup } from './create-signup.js';
export { listCircles } from './list-circles.js';
