import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startSampleApi } from '../sample-api.mjs';
import { builtFiles, serveFolder } from '../serve-folder.mjs';
import { untilStopped } from '../until-stopped.mjs';

const command = fileURLToPath(
  new URL('../../packages/server/bin/circlet-server.js', import.meta.url),
);

/** Starts the relay as one does on a server, and waits for the address that it prints. */
async function startRelay(upstream, origins) {
  const words = ['--relay', upstream, '--origins', origins, '--port', '0'];
  const relay = spawn(process.execPath, [command, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    relay.once('exit', () => reject(new Error('The relay did not start.')));
    relay.stdout.on('data', (said) => {
      const found = /^Circlet relay: (\S+)/m.exec(String(said))?.[1];
      if (found) resolve(found);
    });
  });
  relay.removeAllListeners('exit');
  const close = () =>
    new Promise((resolve) => {
      relay.once('exit', resolve);
      relay.kill();
    });
  return { address, close };
}

// In the place of P2PU's API: it admits pages of P2PU only, so a browser reads it by the relay or not at all.
const api = await startSampleApi({ origins: ['https://www.p2pu.org'] });
let relayAddress = '';
const site = await serveFolder({
  folders: { '/circlet/': builtFiles, '/': fileURLToPath(new URL('.', import.meta.url)) },
  change: (_, page) => page.replaceAll('{{relay}}', relayAddress),
});
const relay = await startRelay(api.address, site.address);
relayAddress = relay.address;
console.log(`Page   ${site.address}/
Relay  ${relay.address}/api/learningcircles/
API    ${api.address}/api/learningcircles/`);
untilStopped(api, relay, site);
