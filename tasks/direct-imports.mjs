import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const parts = '@circlet/sdk/parts';
const file = resolve('packages/sdk/dist/parts.js');

/** As `page-contract` has it: a module for each operation. */
const contract = '@circlet/contract/client';

/**
 * Rollup plugin: what is imported from the client's parts, or from the contract,
 * comes straight from the modules that hold it. Through the list of all of them
 * every element would seem to need the whole client, and files in common would hold all of it.
 */
export function directImports() {
  let homes;
  return {
    name: 'direct-imports',
    buildStart: () => {
      homes = undefined;
    },
    transform(code, id) {
      if (code.includes(contract)) return code.replace(named(contract), fromOperations);
      if (!id.includes('/widgets/src/') || !code.includes(parts)) return null;
      homes ??= homesIn(readFileSync(file, 'utf8'));
      return code.replace(named(parts), (_, word, names) =>
        listed(names)
          .map((each) => `${word} { ${each} } from '${homeOf(each, homes, id)}';`)
          .join('\n'),
      );
    },
  };
}

const fromOperations = (_, word, names) =>
  listed(names)
    .map((each) => each.split(' as '))
    .map(
      ([name, own = name]) => `${word} { operation as ${own} } from 'circlet-operation:${name}';`,
    )
    .join('\n');

const named = (source) =>
  new RegExp(`\\b(import|export) \\{([^}]*)\\} from ['"]${source}['"];?`, 'g');

const listed = (names) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** By name, the module that exports it. */
function homesIn(code) {
  const lines = code.matchAll(named('([^\'"]+)'));
  return new Map(
    [...lines].flatMap(([, , names, source]) =>
      listed(names).map((name) => [name, resolve(dirname(file), source)]),
    ),
  );
}

function homeOf(name, homes, id) {
  const home = homes.get(name.split(' ')[0]);
  if (!home) throw new Error(`${id} imports ${name}, which ${parts} does not have.`);
  return home;
}
