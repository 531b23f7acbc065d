import { fileURLToPath } from 'node:url';
import { startSampleApi } from '../sample-api.mjs';
import { builtFiles, serveFolder } from '../serve-folder.mjs';
import { untilStopped } from '../until-stopped.mjs';

const api = await startSampleApi();
const site = await serveFolder({
  folders: { '/circlet/': builtFiles, '/': fileURLToPath(new URL('.', import.meta.url)) },
  change: (_, page) => page.replaceAll('{{api}}', api.address),
});
console.log(`Page  ${site.address}/\nAPI   ${api.address}/api/learningcircles/`);
untilStopped(api, site);
