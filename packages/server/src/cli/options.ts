import { parseArgs } from 'node:util';
import type { DatabaseTarget } from '../database/open.js';
import { readRelayOptions, type RelayCommandOptions } from './relay-options.js';
import { readSignupsOptions, type SignupsOptions } from './signups-options.js';
import { readPort, readTarget as readKeptTarget, textOf } from './values.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'serve'; readonly options: ServeOptions }
  | { readonly kind: 'relay'; readonly options: RelayCommandOptions }
  | { readonly kind: 'signups'; readonly options: SignupsOptions }
  | { readonly kind: 'mistake'; readonly message: string };

/** How to serve. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly sample: boolean;
  readonly target: DatabaseTarget;
  readonly origins: readonly string[] | undefined;
  readonly publicUrl: string | undefined;
}

/** What `--help` prints. */
export const helpText = `Usage: circlet-server [options]
       circlet-server --relay <url> [options]
       circlet-server signups --circle <number> [options]

A server that speaks P2PU's open API for learning circles.

  --port <number>        where to listen, 0 for any free port (8787)
  --host <name>          which address to listen on (127.0.0.1)
  --sample               fill an empty database with invented circles
  --data <folder>        where the embedded database keeps its files (./data)
  --database-url <url>   use a PostgreSQL server: postgres://user:password@host:5432/name
  --origins <origins>    the sites that may read, separated by commas (every site)
  --public-url <url>     the root of the links in answers (where the request came to)
  --help                 this text
  --version              the version

--relay stands between a site and an API that does not admit it: it reads for
the site and keeps what it has read in memory, and sends sign-ups on. It has no
database.

  --relay <url>          the API's root: https://learningcircles.p2pu.org
  --origins <origins>    the sites that may read and sign up, separated by commas
                         (every site may read, none may sign up)
  --cache <MiB>          the memory for what was read (64)
  --port, --host         as above

With --sample and without --data or --database-url the circles are kept in
memory and are gone when the server ends.

signups prints who signed up for a circle as CSV. It asks the server that you
run, or opens its database where none runs:

  --circle <number>      the circle
  --port <number>        the server that listens there (8787, or else ./data)
  --data <folder>        the server with this folder, or the folder
  --database-url <url>   the database of a PostgreSQL server
`;

const definitions = {
  port: { type: 'string' },
  host: { type: 'string' },
  sample: { type: 'boolean' },
  data: { type: 'string' },
  'database-url': { type: 'string' },
  origins: { type: 'string' },
  'public-url': { type: 'string' },
  relay: { type: 'string' },
  cache: { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** Reads the words of the command line, without the program's own name. */
export function parseCommand(words: readonly string[]): Command {
  try {
    return words[0] === 'signups' ? readSignups(words.slice(1)) : readServe(words);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const firstSentence = said.split(/\.\s|\n/, 1)[0] ?? said;
    return { kind: 'mistake', message: `${firstSentence.replace(/\.$/, '')}; see --help.` };
  }
}

function readSignups(words: readonly string[]): Command {
  const options = readSignupsOptions(words);
  return options === undefined ? { kind: 'help' } : { kind: 'signups', options };
}

function readServe(words: readonly string[]): Command {
  const { values } = parseArgs({ args: [...words], options: definitions, strict: true });
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (values.relay !== undefined) {
    return { kind: 'relay', options: readRelayOptions(values, readOrigins(values)) };
  }
  if (values.cache !== undefined) throw new Error('--cache is for --relay');
  return { kind: 'serve', options: readServeOptions(values) };
}

type Values = { readonly [Name in keyof typeof definitions]?: string | boolean | undefined };

function readServeOptions(values: Values): ServeOptions {
  return {
    port: readPort(textOf(values.port)),
    host: textOf(values.host) ?? '127.0.0.1',
    sample: values.sample === true,
    target: readTarget(values),
    origins: readOrigins(values),
    publicUrl: readPublicUrl(textOf(values['public-url'])),
  };
}

function readOrigins(values: Values): readonly string[] | undefined {
  return textOf(values.origins)
    ?.split(',')
    .map((origin) => readOrigin('--origins', origin.trim()));
}

function readTarget(values: Values): DatabaseTarget {
  const target = readKeptTarget(values);
  const isSaid = values.data !== undefined || values['database-url'] !== undefined;
  return !isSaid && values.sample === true ? { kind: 'memory' } : target;
}

function readOrigin(option: string, text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin !== 'null') return origin;
  throw new Error(`${option} takes addresses such as https://library.example, not “${text}”`);
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  readOrigin('--public-url', text);
  return text.replace(/\/+$/, '');
}
