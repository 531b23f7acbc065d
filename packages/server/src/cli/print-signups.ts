import { signupsFailure } from './failure.js';
import { findSignups } from './find-signups.js';
import { complain } from './say.js';
import type { SignupsOptions } from './signups-options.js';

/** Prints who signed up for a circle, or why nobody can say. */
export async function printSignups(options: SignupsOptions): Promise<void> {
  try {
    process.stdout.write(await findSignups(options));
  } catch (error) {
    complain(signupsFailure(error));
    process.exitCode = 1;
  }
}
