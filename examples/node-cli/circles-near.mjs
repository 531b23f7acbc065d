#!/usr/bin/env node
import { createClient } from '@circlet/sdk';
import { calendarOf } from './calendar.mjs';
import { placeName } from './choose-place.mjs';
import { csvOf } from './csv.mjs';
import { explain } from './failure.mjs';
import { findCircles } from './find-circles.mjs';
import { helpText, parseOptions } from './options.mjs';
import { tableOf } from './table.mjs';

const say = (line) => void process.stderr.write(`${line}\n`);

const writers = {
  table: (circles) => tableOf(circles, process.stdout.columns ?? 100),
  csv: csvOf,
  ics: (circles) => calendarOf(circles, new Date()),
};

/** Data goes to the output, everything else to where errors go, so that a pipe gets data only. */
async function run(words) {
  const options = parseOptions(words, process.env);
  if (options.help) return void process.stdout.write(helpText);
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  const circlet = createClient({ api: options.api });
  const { place, circles, isComplete } = await findCircles(circlet, options, interruption.signal);
  say(`${circles.length} learning circles within ${options.radius} km of ${placeName(place)}`);
  if (!isComplete) say('There may be more: a smaller --radius finds all of them.');
  if (circles.length > 0 || options.format !== 'table')
    process.stdout.write(writers[options.format](circles));
}

// Whoever reads may have read enough, as `head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  const { sentence, exitCode } = explain(error);
  say(sentence);
  process.exitCode = exitCode;
}
