import { writeFileSync } from 'node:fs';

/** Counts the tests of all browsers, writes the counts to a file, and names what failed. */
export function summaryReporter({ file }) {
  return {
    stop({ sessions }) {
      const byBrowser = {};
      for (const { browser, testResults, passed, errors, testFile } of sessions) {
        const counts = (byBrowser[browser.name.replace('MiniBrowser', 'WebKit')] ??= {
          passed: 0,
          failed: 0,
          skipped: 0,
        });
        countSuite(testResults, counts);
        // A session that broke before it reported is one failure.
        if (!passed && (errors?.length > 0 || !testResults)) {
          counts.failed++;
          console.log(`${browser.name}: ${testFile} broke`);
        }
      }
      writeFileSync(file, JSON.stringify(byBrowser, null, 2));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite?.tests ?? []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts);
}
