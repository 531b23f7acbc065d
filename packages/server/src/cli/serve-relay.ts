import { startRelay } from '../relay/start-relay.js';
import { failureSentence } from './failure.js';
import { lineWriter } from './line-writer.js';
import type { RelayCommandOptions } from './relay-options.js';
import { complain, say } from './say.js';

/** Runs a relay until it is told to end. */
export async function serveRelay(options: RelayCommandOptions): Promise<void> {
  const lines = lineWriter(process.stdout);
  // Who reads the log may leave; visitors stay.
  process.stdout.on('error', () => undefined);
  try {
    const server = await startRelay({ ...options, log: lines.write });
    const close = (): void => {
      void server.close().then(() => {
        lines.flush();
        // Reads whose visitors have gone would keep the process for as long as the API is slow.
        process.exitCode = 0;
        process.exit();
      });
    };
    process.once('SIGINT', close);
    process.once('SIGTERM', close);
    say(`Circlet relay: ${server.url} for ${options.upstream}`);
    if (options.origins === undefined) say(noSignups);
  } catch (error) {
    complain(failureSentence(error, options));
    process.exitCode = 1;
  }
}

const noSignups =
  'Every site may read, and sign-ups are refused; name the sites that may sign up with --origins.';
