import { randomBytes } from 'node:crypto';

import { dropOldest } from '../workspace/drop-oldest.ts';

type Trigger = {
  user: string;
  /** The view that it was pressed or submitted in. */ view: string | null;
};

type Redeemed =
  | { ok: true; trigger: Trigger }
  | { ok: false; error: 'expired_trigger_id' | 'exchanged_trigger_id' | 'invalid_trigger_id' };

/** A person's act lets the app open one form, for a few seconds. */
export type Triggers = {
  issue(trigger: Trigger): string;
  redeem(id: string): Redeemed;
  clear(): void;
};

/** The oldest are forgotten, so that a long run does not grow without end. */
const KEPT = 10_000;

type Issued = Trigger & { at: number; isUsed: boolean };

export function createTriggers(
  lifeMs: number,
  now: () => number = () => performance.now(),
): Triggers {
  const issued = new Map<string, Issued>();

  return {
    issue(trigger) {
      const id = `${Date.now()}.${Math.floor(now())}.${randomBytes(8).toString('hex')}`;
      issued.set(id, { ...trigger, at: now(), isUsed: false });
      dropOldest(issued, KEPT);
      return id;
    },
    redeem(id) {
      const trigger = issued.get(id);
      if (trigger === undefined) return { ok: false, error: 'invalid_trigger_id' };
      if (now() - trigger.at > lifeMs) return { ok: false, error: 'expired_trigger_id' };
      if (trigger.isUsed) return { ok: false, error: 'exchanged_trigger_id' };
      trigger.isUsed = true;
      return { ok: true, trigger };
    },
    clear: () => issued.clear(),
  };
}
