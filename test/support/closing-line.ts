import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line, `312 passed, 0 failed`, which any continuous build can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const failedToLoad = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    );
    const count = (state: string): number => states.filter((one) => one === state).length;
    const skipped = count('skipped');
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed') + failedToLoad.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    );
  }
}
