import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { installPackages } from './install.mjs';

const apiPort = Number(process.env.CIRCLET_API_PORT ?? 8787);
const sitePort = Number(process.env.CIRCLET_SITE_PORT ?? 8788);

installPackages();
await buildIfStale();
const { startDemoSite } = await import('../examples/demo-site/server.mjs');

const api = `http://127.0.0.1:${apiPort}`;
const server = spawn(
  process.execPath,
  ['packages/server/bin/circlet-server.js', '--sample', '--port', String(apiPort)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));

/** Whether the server said that it listens before it ended. */
const isListening = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => String(chunk).includes(`:${apiPort}`) && resolve(true));
  server.stdout.on('end', () => resolve(false));
});
if (!isListening) {
  console.error('The API did not start. CIRCLET_API_PORT=… moves it to another port.');
  process.exit(1);
}
try {
  const site = await startDemoSite({ port: sitePort, api });
  console.log(`
API, with sample data   ${api}/api/learningcircles/
Demo site               ${site.address}/
  a public library      ${site.address}/library/events.html
  its sign-up form      ${site.address}/signup/index.html
  its choice of courses ${site.address}/library/courses.html
  a course provider     ${site.address}/provider/index.html
  one of its courses    ${site.address}/provider/course.html
  a dark page           ${site.address}/dark/index.html
  right to left         ${site.address}/rtl/index.html
  nothing but the tag   ${site.address}/bare/index.html

Press Ctrl+C to stop.`);
} catch (error) {
  console.error(error.message);
  server.kill('SIGTERM');
  process.exitCode = 1;
}
