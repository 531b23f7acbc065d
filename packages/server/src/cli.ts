import { readFile } from 'node:fs/promises';
import { helpText, parseCommand } from './cli/options.js';
import { complain, say } from './cli/say.js';

await run(process.argv.slice(2));

/** Each command loads its own files: a relay needs no database, and must not wait for one to load. */
async function run(words: readonly string[]): Promise<void> {
  const command = parseCommand(words);
  switch (command.kind) {
    case 'help':
      process.stdout.write(helpText);
      return;
    case 'version':
      say(await readVersion());
      return;
    case 'mistake':
      complain(command.message);
      process.exitCode = 1;
      return;
    case 'signups':
      await (await import('./cli/print-signups.js')).printSignups(command.options);
      return;
    case 'relay':
      await (await import('./cli/serve-relay.js')).serveRelay(command.options);
      return;
    case 'serve':
      await (await import('./cli/serve.js')).serve(command.options);
  }
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return (manifest as { version: string }).version;
}
