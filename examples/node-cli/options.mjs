import { parseArgs } from 'node:util';
import { BadOptions } from './failure.mjs';

const formats = ['table', 'csv', 'ics'];
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const helpText = `Learning circles near a city.

Usage: circles-near <city> [options]

  circles-near Springfield
  circles-near "Springfield, Illinois" --radius 25 --days saturday,sunday
  circles-near Berlin --format ics > circles.ics

Options
  --radius <km>      how far around the city, 1 to 500 (default 50)
  --days <days>      days of the first meeting: monday,sunday
  --language <codes> languages of the circles: en,es
  --all              also circles that take no sign-ups
  --limit <number>   1 to 100 circles (default 20)
  --format <format>  table (default), csv or ics
  --api <address>    root of the API (default $CIRCLET_API, then http://127.0.0.1:8787)
  --help             this text

Exit codes
  0    done, also where there are no circles
  2    the command was not understood
  3    no such city
  4    several cities of that name
  5    the API gave no good answer
  130  interrupted
`;

const known = {
  radius: { type: 'string', default: '50' },
  days: { type: 'string', default: '' },
  language: { type: 'string', default: '' },
  all: { type: 'boolean', default: false },
  limit: { type: 'string', default: '20' },
  format: { type: 'string', default: 'table' },
  api: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
};

/**
 * What the command line asks for.
 *
 * @throws BadOptions
 */
export function parseOptions(words, environment) {
  const { values, positionals } = parsed(words);
  if (values.help) return { help: true };
  const city = positionals.join(' ').trim();
  if (!city) throw new BadOptions('Which city?');
  return {
    help: false,
    city,
    radius: number('radius', values.radius, 500),
    limit: number('limit', values.limit, 100),
    days: listOf(values.days).map((day) => oneOf('days', day.toLowerCase(), days)),
    language: listOf(values.language),
    signup: values.all ? 'all' : 'open',
    format: oneOf('format', values.format, formats),
    api: values.api ?? environment.CIRCLET_API ?? 'http://127.0.0.1:8787',
  };
}

function parsed(words) {
  try {
    return parseArgs({ args: words, options: known, allowPositionals: true });
  } catch (error) {
    throw new BadOptions(error.message);
  }
}

const listOf = (text) => text.split(/[\s,]+/).filter(Boolean);

function number(name, text, most) {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new BadOptions(`--${name} is a whole number from 1 to ${most}, not “${text}”.`);
}

function oneOf(name, word, choices) {
  if (choices.includes(word)) return word;
  throw new BadOptions(`--${name} knows ${choices.join(', ')}, not “${word}”.`);
}
