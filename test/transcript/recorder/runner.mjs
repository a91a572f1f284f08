import { basename } from 'node:path';

import { TestRunner } from 'vitest';

const { setRunning } = await import(`${process.env['TRANSCRIPT_RECORDER']}/record.mjs`);
const { nextTurn, quietAfter, settled } = await import(
  `${process.env['TRANSCRIPT_RECORDER']}/quiet.mjs`
);

globalThis.quietAfter = quietAfter;

/** Copied to the root of the commit. Says which test is running, and lets it end when it is quiet. */
export default class extends TestRunner {
  /** What is made for all tests of a file belongs to none of them. */
  onBeforeRunSuite(suite) {
    if (suite.filepath !== undefined) say(suite.file, '');
    return super.onBeforeRunSuite(suite);
  }

  onBeforeTryTask(test) {
    say(test.file, test.fullTestName);
    nextTurn();
    return super.onBeforeTryTask(test);
  }

  /** Before the test's app is stopped: what it was about to say is said. */
  onTaskFinished() {
    return settled();
  }

  onAfterRunTask(test) {
    say(test.file, '');
    return super.onAfterRunTask(test);
  }
}

function say(file, test) {
  setRunning({ file: basename(file.filepath), test });
}
