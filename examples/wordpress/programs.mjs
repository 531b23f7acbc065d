import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages of what runs here, and those of which only the files are wanted. */
const running = ['php-cli', 'php-mysql', 'mariadb-server'];
const unpacked = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  ...['libjs-underscore', 'libjs-cropper', 'libjs-prototype', 'libjs-scriptaculous', 'php-getid3'],
];

const onPath = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, name))
    .find(existsSync);

const canInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

const apt = (args, options = {}) =>
  spawnSync('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    ...options,
  });

/**
 * PHP, MariaDB and WordPress itself: what is there, and as root on Debian what
 * can be had. WordPress's files go into a folder of their own: its package would
 * bring a web server along.
 *
 * @param {string} folder Where WordPress is kept.
 * @returns {{ php: string, server: string, install: string, wordpress: string } | undefined}
 *   Undefined where one of them is missing.
 */
export function wordpressPrograms(folder) {
  if (!find(folder) && canInstall()) {
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...running]);
    unpack(folder);
  }
  return find(folder);
}

function find(folder) {
  const php = onPath('php');
  const server = onPath('mariadbd');
  const install = onPath('mariadb-install-db');
  const wordpress = process.env.CIRCLET_WORDPRESS ?? join(folder, 'usr/share/wordpress');
  const isThere = php && server && install && existsSync(join(wordpress, 'wp-settings.php'));
  return isThere ? { php, server, install, wordpress } : undefined;
}

function unpack(folder) {
  const packages = join(folder, 'packages');
  mkdirSync(packages, { recursive: true });
  apt(['download', ...unpacked], { cwd: packages });
  for (const name of readdirSync(packages).filter((file) => file.endsWith('.deb')))
    spawnSync('dpkg-deb', ['-x', join(packages, name), folder]);
}
