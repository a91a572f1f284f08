import { setTimeout as sleep } from 'node:timers/promises';

import type { Sandbox } from '@bevaka/slack-sandbox';

/** Longer than a heartbeat, and than what is unclear rests here. */
const QUIET_MS = 1300;

/** Waits until Bevaka has asked nothing more of Slack for a while. */
export async function untilQuiet(sandbox: Sandbox): Promise<void> {
  let before = -1;
  while (sandbox.calls().length > before) {
    before = sandbox.calls().length;
    await sleep(QUIET_MS);
  }
}
