import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const outputs = ['packages/widgets/dist/cdn', 'release'];

/** Two places that have little in common: their depth, the time of day, the language. */
const places = [
  { path: 'a', env: { TZ: 'UTC', LANG: 'C' } },
  { path: 'another/place/further down', env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' } },
];

/** The committed tree, made into a release in a folder of its own. */
function releaseIn(folder, env) {
  const run = (command, ...args) =>
    execFileSync(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['archive', '--output', join(folder, 'tree.tar'), 'HEAD']);
  run('tar', '-xf', 'tree.tar');
  run(process.execPath, 'tasks/release.mjs');
}

/** Every file of a release, by name. */
const bytesIn = (folder) =>
  new Map(
    outputs.flatMap((output) =>
      readdirSync(join(folder, output)).map((name) => [
        `${output}/${name}`,
        readFileSync(join(folder, output, name)),
      ]),
    ),
  );

const root = mkdtempSync(join(tmpdir(), 'circlet-release-'));
try {
  const [one, other] = places.map(({ path, env }) => {
    const folder = join(root, path);
    console.log(`Building the committed tree in ${folder} …`);
    releaseIn(folder, env);
    return bytesIn(folder);
  });
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  const different = names.filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.of()));
  for (const name of different) console.error(`differs: ${name}`);
  console.log(`${names.length} files compared, ${different.length} differ.`);
  process.exitCode = different.length > 0 || names.length === 0 ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
}
