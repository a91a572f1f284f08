import type { KnownBlock } from '@slack/types';

import type { Changes } from '../workspace/changes.ts';
import type { Metadata, Ts } from '../workspace/records.ts';

export type Call = {
  method: string;
  args: Record<string, unknown>;
  ok: boolean;
  error?: string;
  /** Real time, milliseconds. */
  at: number;
};

/** A message as the app posted it, whatever has become of it since. */
export type Posted = {
  channel: string;
  ts: Ts;
  threadTs: Ts | null;
  text: string;
  blocks: KnownBlock[];
  metadata: Metadata | null;
  /** The only person who sees it; null when the whole conversation does. */
  to: string | null;
  /** The story's moment, ISO. */
  storyAt: string;
};

/** What the app has done, in order, for those who test it. */
export type Ledger = {
  noteCall(call: Call): void;
  notePosted(posted: Posted): void;
  calls(): readonly Call[];
  posted(): readonly Posted[];
  clear(): void;
};

/** So that a sandbox left running for weeks does not grow without end. */
const KEPT = 50_000;

export function createLedger(changes: Changes): Ledger {
  let calls: Call[] = [];
  let posted: Posted[] = [];

  return {
    noteCall(call) {
      calls.push(call);
      if (calls.length > 2 * KEPT) calls = calls.slice(-KEPT);
      changes.tell({ kind: 'noted' });
    },
    notePosted(one) {
      posted.push(one);
      if (posted.length > 2 * KEPT) posted = posted.slice(-KEPT);
      changes.tell({ kind: 'noted' });
    },
    calls: () => calls,
    posted: () => posted,
    clear() {
      calls = [];
      posted = [];
    },
  };
}
