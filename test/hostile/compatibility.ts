import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { EngineName } from '../engines/engine.js';
import { engineNames } from '../engines/engines.js';
import { isPossible, type Condition } from './condition.js';
import { conditionGroups } from './conditions.js';
import type { ElementRow } from './elements.js';

const file = 'docs/reference/compatibility.md';
const names: Readonly<Record<EngineName, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/** How each condition ended for each element in each engine. */
export interface Results {
  readonly record: (
    row: ElementRow,
    condition: Condition,
    engine: EngineName,
    held: boolean,
  ) => void;
  readonly engine: (name: EngineName, title: string) => void;
  /** Writes the table, if every engine was there. */
  readonly write: (rows: readonly ElementRow[]) => Promise<string>;
}

const shownWords = {
  content: 'its content',
  'message and fallback': 'a message and the page’s own words',
  fallback: 'the page’s own words',
  nothing: 'nothing',
};

const introduction = `# Compatibility

Written by \`npm run test:release\`; not by hand. Each line is a page that was opened with the element on it. "Yes" means that all of this held:

- what is shown is what the second column says;
- no request to another origin than the page's and the API's; no cookie and no storage is there, and none was looked at;
- no uncaught error but the page's own, no violation of the page's policy unless the line is about one that forbids what we need, and in the console one sentence of ours where something of ours could not be loaded, otherwise none;
- the page around, more than fifty elements of every kind, has the same markup and the same computed styles as before;
- neither focus nor scroll moved before the visitor did, nothing above the element moved, and where content came, what is below moved only downwards (a message is shorter than the cards that were expected); with the documented snippet nothing moved at all;
- nothing is wider than the window; in Chromium, axe finds nothing on the plain page, at all widths, from right to left, with the text spacing and with a message.

Where the look inside has to stay, every box and every computed style in the element are those on an undisturbed page, and so is the picture. Font family, text colour, direction and language come from the page. An ancestor's \`visibility\` is reset like every other inherited property; to hide an element, hide it itself, or use \`display\` or \`hidden\`.

A page in a sandboxed frame has no origin of its own: the files have to be served with \`Access-Control-Allow-Origin: *\`.
`;

/** Keeps how everything ended. */
export function results(): Results {
  const held = new Map<string, boolean>();
  const titles = new Map<EngineName, string>();
  const key = (tag: string, { name }: Condition, engine: EngineName): string =>
    [tag, name, engine].join('\n');

  const cell = (row: ElementRow, condition: Condition, engine: EngineName): string => {
    if (!isPossible(row, condition, engine))
      return `not tried: ${condition.because ?? 'there is none'}`;
    return held.get(key(row.tag, condition, engine)) ? 'yes' : '**no**';
  };

  const table = (row: ElementRow): string =>
    conditionGroups
      .map(({ title, conditions }) => {
        const lines = conditions.map((condition) =>
          [
            condition.name,
            [condition.shows ?? 'content', condition.mayShow ?? []]
              .flat()
              .map((shown) => shownWords[shown])
              .join(', or '),
            ...engineNames.map((engine) => cell(row, condition, engine)),
          ].join(' | '),
        );
        const head = ['A page with', 'shows', ...engineNames.map((engine) => names[engine])];
        return `### ${title}\n\n${[head.join(' | '), head.map(() => '---').join(' | '), ...lines].map((line) => `| ${line} |`).join('\n')}\n`;
      })
      .join('\n');

  return {
    record: ({ tag }, condition, engine, isHeld) => held.set(key(tag, condition, engine), isHeld),
    engine: (name, title) => titles.set(name, title),
    write: async (rows) => {
      const missing = engineNames.filter((name) => !titles.has(name));
      if (missing.length > 0) return `${file} was not written: ${missing.join(', ')} did not run.`;
      const today = new Date().toISOString().slice(0, 10);
      const seen = `Last written on ${today}, with ${[...titles.values()].join(', ')}.`;
      const text = [
        introduction,
        seen,
        ...rows.map((row) => `## \`<${row.tag}>\`\n\n${table(row)}`),
      ];
      const config = await resolveConfig(file);
      writeFileSync(file, await format(text.join('\n\n'), { ...config, parser: 'markdown' }));
      return `Wrote ${file}`;
    },
  };
}
