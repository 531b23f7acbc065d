import { loadSample, openDatabase, startServer } from '@circlet/server';
import { startDemoSite } from './server.mjs';

/**
 * The demo site and its API with fresh sample data in memory, each on a free
 * port, for whatever needs all of it for a while: tests and screenshots.
 *
 * @returns {Promise<{ api: string, site: string, close: () => Promise<void> }>}
 */
export async function startDemoWorld() {
  const database = await openDatabase({ kind: 'memory' });
  await loadSample(database, new Date().toISOString().slice(0, 10));
  const server = await startServer({ database, port: 0 });
  const site = await startDemoSite({ port: 0, api: server.url });
  return {
    api: server.url,
    site: site.address,
    close: async () => {
      await site.close();
      await server.close();
      await database.destroy();
    },
  };
}
