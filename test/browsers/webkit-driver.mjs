import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const patienceMs = 10_000;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });
}

/** A screen that nobody sees; Xvfb chooses its number and says it on a pipe. */
function startScreen(program) {
  const screen = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    screen.on('error', reject);
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3].on('data', (chunk) => {
      said += chunk;
      if (said.includes('\n')) resolve({ screen, display: `:${said.trim()}` });
    });
  });
}

/**
 * Starts WebKitGTK's WebDriver with a screen of its own.
 *
 * @param {{ driver: string, screen: string }} programs Where they are.
 * @param {{ isSeen?: boolean, proxyPort?: number }} options Whether pictures are taken: without
 *   compositing pages are lighter, and a screenshot never comes. Through which proxy here TLS
 *   goes: the driver's own capability speaks TLS to the proxy.
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitDriver(programs, { isSeen = false, proxyPort } = {}) {
  const { screen, display } = await startScreen(programs.screen);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    ...(proxyPort ? { https_proxy: `http://127.0.0.1:${proxyPort}` } : {}),
    ...(isSeen ? {} : { WEBKIT_DISABLE_COMPOSITING_MODE: '1' }),
  };
  const driver = spawn(programs.driver, ['-p', String(port), '--host=127.0.0.1'], {
    stdio: 'ignore',
    env,
  });
  const stop = () => {
    process.off('exit', stop);
    driver.kill();
    screen.kill();
  };
  process.on('exit', stop);
  await answering(port, stop);
  return { port, stop };
}

async function answering(port, stop) {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  stop();
  throw new Error('WebKitWebDriver did not start.');
}
