import { loadSample, openDatabase, startServer } from '@circlet/server';

/**
 * An API with invented circles in memory, for examples.
 *
 * @param {{ origins?: string[] }} options `origins`: the pages that may read; all by default.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startSampleApi({ origins } = {}) {
  const database = await openDatabase({ kind: 'memory' });
  await loadSample(database, new Date().toISOString().slice(0, 10));
  const server = await startServer({ database, port: 0, origins });
  return {
    address: server.url,
    close: async () => {
      await server.close();
      await database.destroy();
    },
  };
}
