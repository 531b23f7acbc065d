import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArguments, findChromium, findFirefox, findWebKit } from '../../tasks/browsers.mjs';
import { pageLit } from '../../tasks/page-modules.mjs';
import { summaryReporter } from './summary-reporter.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
const plugins = [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })];
const browsers = [];

/** With LIT=page, elements are tested on what the scripts for pages have in place of Lit. */
if (process.env.LIT === 'page') {
  plugins.push({
    name: 'page-lit',
    resolveImport: ({ source, context }) =>
      pageLit.has(source) && context.path.startsWith('/packages/widgets/src/')
        ? `/${pageLit.get(source)}`
        : undefined,
  });
}
const named = (name, launcher) => Object.assign(launcher, { name });

if (wanted.includes('chromium') && findChromium()) {
  browsers.push(
    named(
      'Chromium',
      chromeLauncher({
        launchOptions: { executablePath: findChromium(), args: chromiumArguments },
      }),
    ),
  );
}
if (wanted.includes('firefox') && findFirefox()) {
  browsers.push(
    named(
      'Firefox',
      chromeLauncher({
        launchOptions: { browser: 'firefox', executablePath: findFirefox() },
        concurrency: 1,
      }),
    ),
  );
}
const webkit = wanted.includes('webkit') ? findWebKit() : undefined;
if (webkit) {
  const driver = await startWebKitDriver(webkit);
  browsers.push(
    named(
      'WebKit',
      webdriverLauncher({
        protocol: 'http',
        hostname: '127.0.0.1',
        port: driver.port,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
        },
      }),
    ),
  );
  plugins.push({ name: 'webkit-driver', serverStop: driver.stop });
}

export default {
  rootDir: '.',
  files: ['packages/widgets/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['circlet-source'] },
  concurrentBrowsers: 2,
  concurrency: 1,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 6000 } },
  plugins,
  browsers,
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    summaryReporter({ file: process.env.CIRCLET_BROWSER_COUNTS ?? '.cache/browsers.json' }),
  ],
};
