import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { packPlugin } from './pack.mjs';

const run = promisify(execFile);
const patienceMs = 30_000;

/** The one who may write on the website that is made here. */
export const editor = { name: 'editor', password: 'a password for a website of one afternoon' };

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks until it is answered. */
async function until(isThere, what) {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    if (await isThere()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start.`);
}

/** A database server of its own, in a folder, that listens to no network. */
async function startDatabase({ server, install, php }, folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  await run(install, [
    '--no-defaults',
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--datadir=${data}`,
    ...asRoot,
  ]);
  const child = spawn(
    server,
    [
      '--no-defaults',
      '--skip-networking',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      ...asRoot,
    ],
    { stdio: 'ignore' },
  );
  const ask = `$db = @mysqli_connect('localhost', 'root', '', null, null, $argv[1]);
    exit($db && $db->query('create database if not exists wordpress') ? 0 : 1);`;
  await until(
    () =>
      run(php, ['-r', `mysqli_report(MYSQLI_REPORT_OFF); ${ask}`, socket]).then(
        () => true,
        () => false,
      ),
    'MariaDB',
  );
  return { socket, stop: () => ended(child) };
}

const ended = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    child.once('exit', resolve);
    child.kill();
  });

/** WordPress's own settings; nothing of them is secret, and nobody but this machine gets there. */
const config = ({ socket, site }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${site}' );
define( 'WP_SITEURL', '${site}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTH_KEY', 'for an afternoon' );
define( 'SECURE_AUTH_KEY', 'for an afternoon' );
define( 'LOGGED_IN_KEY', 'for an afternoon' );
define( 'NONCE_KEY', 'for an afternoon' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * A WordPress website with the plugin, on a free port: its files, its database
 * and PHP's own web server, all in a folder that goes away.
 *
 * @param {NonNullable<ReturnType<typeof import('./programs.mjs').wordpressPrograms>>} programs
 * @returns {Promise<{ site: string, php: (script: string, ...words: string[]) => Promise<string>, close: () => Promise<void> }>}
 *   `php` runs a script of the folder `setup` inside WordPress and gives what it printed.
 */
export async function startWordPress(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'circlet-wordpress-'));
  const files = join(folder, 'site');
  const database = await startDatabase(programs, folder);
  cpSync(programs.wordpress, files, { recursive: true, dereference: true, filter: isWanted });
  const site = `http://127.0.0.1:${await freePort()}`;
  writeFileSync(join(files, 'wp-config.php'), config({ socket: database.socket, site }));
  packPlugin(join(folder, 'circlet'));
  symlinkSync(join(folder, 'circlet'), join(files, 'wp-content/plugins/circlet'));
  const php = async (script, ...words) => {
    const path = fileURLToPath(new URL(`setup/${script}.php`, import.meta.url));
    const { stdout } = await run(programs.php, [path, files, ...words]);
    return stdout;
  };
  await php('install', editor.name, editor.password);
  const server = spawn(programs.php, ['-S', new URL(site).host, '-t', files], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  const close = async () => {
    // The workers are children of the server and stay when only it is told to end.
    process.kill(-server.pid);
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await until(
    () =>
      fetch(`${site}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'WordPress',
  );
  return { site, php, close };
}

/** Links of the package that lead to nothing would end the copy. */
const isWanted = (path) => !path.endsWith('.htaccess') && !path.endsWith('/wp-config.php');
