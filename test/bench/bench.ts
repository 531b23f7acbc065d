import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firstCard } from './first-card.js';
import { mainThreadTimes } from './main-thread.js';
import { memoryOfSearches } from './memory.js';
import { pageThrough } from './paging.js';
import { setPartnerStage, type PartnerStage } from './partner-stage.js';
import { report, type Results } from './report.js';
import { inRounds } from './rounds.js';
import { everything } from './script-files.js';
import { setStage, type Stage } from './stage.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    json: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
});

const tracedRounds = 3;

/** Progress goes where it does not get into the table. */
const tell = (sentence: string): void => {
  console.error(sentence);
};

async function measure(stage: Stage, partner: PartnerStage): Promise<Results> {
  const { browser, pages, largePage } = stage;
  const rounds = Number(values.rounds);
  if (!(everything in pages)) tell(`${everything} is left out: the build does not have it.`);
  tell('First cards …');
  const firstCards = await inRounds(pages, rounds, (page) => firstCard(browser, page), tell);
  tell('Pages of a partner …');
  const partnerCards = await inRounds(
    partner.pages,
    rounds,
    (page) => firstCard(partner.browser, page),
    tell,
  );
  tell('Traces …');
  const mainThread = await inRounds(
    pages,
    tracedRounds,
    (page) => mainThreadTimes(browser, page),
    tell,
  );
  tell('A thousand results …');
  const paging = await pageThrough(browser, largePage);
  tell('Fifty searches …');
  const memory = await memoryOfSearches(browser, Object.values(pages)[1] ?? '');
  const date = new Date().toISOString().slice(0, 10);
  return { browser: browser.version(), date, firstCards, partnerCards, mainThread, paging, memory };
}

const stage = await setStage();
const partner = await setPartnerStage();
try {
  const results = await measure(stage, partner);
  console.log(report(results, { trace: values.trace }));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  const runs = Object.values(results.firstCards).flat();
  if (runs.length === 0) throw new Error('Nothing could be measured.');
} finally {
  await partner.close();
  await stage.close();
}
