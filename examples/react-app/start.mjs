import { loadSample, openDatabase, startServer } from '@circlet/server';
import { startApp } from './app-server.mjs';

/** An API with sample data in memory, unless CIRCLET_API names another one. */
async function sampleApi() {
  const database = await openDatabase({ kind: 'memory' });
  await loadSample(database, new Date().toISOString().slice(0, 10));
  return (await startServer({ database, port: 0 })).url;
}

try {
  const api = process.env.CIRCLET_API ?? (await sampleApi());
  const { address } = await startApp({ port: Number(process.env.PORT ?? 8789), api });
  console.log(`The app   ${address}/\nits API   ${api}\n\nPress Ctrl+C to stop.`);
} catch (error) {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(isTaken ? 'The port is in use. PORT=… takes another one.' : error.message);
  process.exit(1);
}
