import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { createLog } from '../../../../../src/running/log.ts';
import { createHearing } from '../../../../../src/slack/door/receivers/sockets/hearing.ts';
import { createWatch } from '../../../../../src/slack/door/receivers/sockets/watch.ts';

const log = createLog('silent');

/** A watch on a peer that answers pings or does not, with time in the test's hands. */
function watched(answers: boolean) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const begun = Date.now();
  let silentAfter: number | null = null;
  const watch = createWatch({
    ping: () => answers && watch.answered(),
    onSilence: () => {
      silentAfter = Date.now() - begun;
    },
  });
  return { watch, silentAfter: () => silentAfter };
}

describe('the hearing', () => {
  it('knows how long ago something was heard, and at first that nothing was', () => {
    let now = 0;
    const hearing = createHearing(log, () => now);

    const before = hearing.lastHeard();
    hearing.heard();
    now = 4500;

    expect([before, hearing.lastHeard()]).toEqual([null, 4.5]);
  });

  it('tells of a silence of more than a minute, once it is over', () => {
    let now = 0;
    const gaps: number[] = [];
    const hearing = createHearing(log, () => now);
    hearing.onGap((seconds) => gaps.push(seconds));

    for (now of [0, 60_000, 121_000, 122_000]) hearing.heard();

    expect(gaps).toEqual([61]);
  });

  it('hears on when what follows a silence fails', () => {
    let now = 0;
    const hearing = createHearing(log, () => now);
    hearing.onGap(() => {
      throw new Error('no');
    });

    hearing.heard();
    now = 61_000;
    hearing.heard();

    expect(hearing.lastHeard()).toBe(0);
  });
});

describe('the watch on a connection', () => {
  it('takes one for dead that answers no ping, within a quarter of a minute', () => {
    const { silentAfter } = watched(false);

    vi.advanceTimersByTime(60_000);

    expect(silentAfter()).toBe(15_000);
  });

  it('takes one for silent that answers but says nothing, after some half a minute', () => {
    const { silentAfter } = watched(true);

    vi.advanceTimersByTime(60_000);

    expect(silentAfter()).toBe(35_000);
  });

  it('is content with a sign of life each half minute', () => {
    const { watch, silentAfter } = watched(true);

    for (let minute = 0; minute < 20; minute += 1) {
      vi.advanceTimersByTime(28_000);
      watch.heard();
    }
    watch.stop();

    expect(silentAfter()).toBe(null);
  });

  it('does not count a minute in which the process itself stood still', () => {
    const { watch, silentAfter } = watched(true);

    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(5000);
    watch.stop();

    expect(silentAfter()).toBe(null);
  });
});
