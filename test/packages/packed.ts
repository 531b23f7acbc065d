import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Packages that are published. */
export const published = ['contract', 'sdk', 'widgets', 'server'] as const;

/** What `npm publish` would send, of each package. */
export interface Packed {
  /** Tarball by the name of a package, `@circlet/sdk`. */
  readonly tarballs: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

/** Packs the packages into a folder far from this project, so that nothing of it is found by climbing. */
export async function packAll(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'circlet-packed-'));
  const wanted = published.flatMap((name) => ['--workspace', `packages/${name}`]);
  const { stdout } = await run('npm', [
    ...['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    ...wanted,
  ]);
  // Newer ones answer with an object by name.
  const answer = Object.values(JSON.parse(stdout) as Record<string, PackedFile>);
  return {
    tarballs: Object.fromEntries(
      answer.map(({ name, filename }) => [name, join(folder, filename)]),
    ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

interface PackedFile {
  readonly name: string;
  readonly filename: string;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A project of somebody else that has installed our packages. */
export interface Consumer {
  readonly folder: string;
  readonly write: (name: string, text: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/**
 * A project with the tarballs installed as npm does it, but without asking a
 * registry: what they declare to depend on, and nothing else, is linked from
 * here.
 */
export async function install({ tarballs }: Packed, ...others: string[]): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'circlet-consumer-'));
  const write = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
  };
  await write('package.json', '{ "name": "consumer", "private": true, "type": "module" }');
  const needed = new Set(others);
  for (const [name, tarball] of Object.entries(tarballs)) {
    const target = join(folder, 'node_modules', name);
    await mkdir(target, { recursive: true });
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    const manifest = JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as Manifest;
    for (const dependency of Object.keys(manifest.dependencies ?? {})) needed.add(dependency);
  }
  for (const name of needed) if (!(name in tarballs)) await link(name, folder);
  return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function link(name: string, folder: string): Promise<void> {
  const source = resolve('node_modules', name);
  if (!existsSync(source)) throw new Error(`${name} is not installed here.`);
  const target = join(folder, 'node_modules', name);
  await mkdir(dirname(target), { recursive: true });
  await symlink(source, target, 'junction');
}
