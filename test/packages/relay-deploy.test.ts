import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const deploy = 'packages/server/deploy';
const containerfile = readFileSync(`${deploy}/Containerfile`, 'utf8');
const unit = readFileSync(`${deploy}/circlet-relay.service`, 'utf8');

describe('the container of the relay', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'circlet-container-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds what it needs to start as nobody special, and no database', async () => {
    const command = /^RUN npx (esbuild .*)$/m.exec(containerfile)?.[1] ?? assert.fail();
    const [tool = '', ...words] = command.replace('/app/', `${folder}/`).split(' ');
    const bundled = spawnSync(`node_modules/.bin/${tool}`, words);
    assert.equal(bundled.status, 0, bundled.stderr.toString());
    copyFileSync('packages/server/package.json', join(folder, 'package.json'));
    const entry = /^ENTRYPOINT (\[.*\])$/m.exec(containerfile)?.[1] ?? assert.fail();
    const [, ...start] = JSON.parse(entry) as string[];
    const child = spawn(process.execPath, [...start, '--port', '0', '--host', '127.0.0.1'], {
      cwd: folder,
      env: {},
    });
    let url: string | undefined;
    for await (const part of child.stdout) {
      url = /Circlet relay: (\S+)/.exec(String(part))?.[1];
      if (url !== undefined) break;
    }
    const answer = await fetch(`${url ?? assert.fail()}/healthz`);
    child.kill();
    assert.equal(answer.status, 200);
    assert.match(containerfile, /^USER node$/m);
  });

  it('asks itself whether it is well', () => {
    const check = /^HEALTHCHECK .* CMD (\[.*\])$/m.exec(containerfile)?.[1] ?? assert.fail();
    const [, ...words] = JSON.parse(check) as string[];
    // Nobody listens on port 1.
    const nobody = words.map((word) => word.replace(':8787', ':1'));
    assert.equal(spawnSync(process.execPath, nobody).status, 1);
  });
});

describe('the service of the relay', () => {
  const there = spawnSync('systemd-analyze', ['--version']).status === 0;

  it('says every setting once, but for those that are lists', () => {
    const lines = unit.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    assert.ok(lines.every((line) => /^(\[\w+\]|[A-Z]\w+=.*)$/.test(line)));
    const names = lines
      .map((line) => line.split('=')[0])
      .filter((name) => name !== 'SystemCallFilter');
    assert.equal(new Set(names).size, names.length);
  });

  it('waits longer for its end than a sign-up takes', () => {
    const seconds = Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]);
    assert.ok(seconds >= 50);
  });

  it(
    'is right and safe in the eyes of systemd',
    { skip: there ? false : 'systemd-analyze is not there' },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'circlet-unit-'));
      const file = join(folder, 'circlet-relay.service');
      writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
      const verified = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
      assert.equal(verified.stderr.replaceAll(/^.*(Failed to|Cannot) connect.*\n/gm, ''), '');
      assert.equal(verified.status, 0);
      const judged = spawnSync('systemd-analyze', ['security', '--offline=true', file], {
        encoding: 'utf8',
      });
      rmSync(folder, { recursive: true, force: true });
      const exposure = /exposure level for \S+: ([\d.]+)/.exec(judged.stdout)?.[1];
      assert.ok(Number(exposure) < 2, judged.stdout);
    },
  );
});
