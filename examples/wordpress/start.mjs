import { loadSample, openDatabase, startServer } from '@circlet/server';
import { fileURLToPath } from 'node:url';
import { wordpressPrograms } from './programs.mjs';
import { editor, startWordPress } from './world.mjs';

const cache = fileURLToPath(new URL('../../.cache/wordpress', import.meta.url));
const programs = wordpressPrograms(cache);
if (!programs) {
  console.error(
    'PHP, MariaDB or WordPress is missing. On Debian, run this as root; elsewhere install PHP with mysqli and MariaDB, and name the folder of WordPress by CIRCLET_WORDPRESS.',
  );
  process.exit(1);
}
const database = await openDatabase({ kind: 'memory' });
await loadSample(database, new Date().toISOString().slice(0, 10));
const api = await startServer({ database, port: 0 });
const wordpress = await startWordPress(programs);
await wordpress.php('settings', JSON.stringify({ api: api.url, privacy_url: wordpress.site }));
const page = await wordpress.php('page', 'Learning circles', '<!-- wp:circlet/finder /-->');
console.log(`API        ${api.url}/api/learningcircles/
Page       ${page}
Dashboard  ${wordpress.site}/wp-admin/  (${editor.name}: ${editor.password})

Press Ctrl+C to stop.`);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await wordpress.close();
    await api.close();
    await database.destroy();
    process.exit(0);
  });
