import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { App, type default as bolt } from '@slack/bolt';
import { onTestFinished } from 'vitest';

import type { Journal } from '../../../../src/app/ports/journal.ts';
import { createLog } from '../../../../src/running/log.ts';
import { type Intake, takeInto } from '../../../../src/slack/door/intake/intake.ts';
import { openJournal } from '../../../../src/stores/lowdb/journal.ts';

/** What Slack is answered, in order; one that never came is not there. */
export type TakenIn = {
  readonly app: bolt.App;
  readonly intake: Intake;
  readonly journal: Journal;
  /** Delivers a body; what it was acknowledged with, `unanswered` while or where it is not. */
  deliver(body: object): { readonly answer: () => unknown; readonly over: Promise<void> };
  /** The same folder's journal, as the next process finds it. */
  reopened(): Promise<Journal>;
};

/** Bolt behind the intake, over a journal on disk. */
export async function takenIn(
  wrapped: (journal: Journal) => Journal = (journal) => journal,
  dataDir = mkdtempSync(join(tmpdir(), 'bevaka-intake-')),
): Promise<TakenIn> {
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const log = createLog('silent');
  const own = await openJournal({ dataDir, log });
  const journal = wrapped(own);
  const opened: Journal[] = [own, journal];
  onTestFinished(async () => void (await Promise.all(opened.map((each) => each.close()))));
  const receiver = { init: () => undefined, start: async () => null, stop: async () => null };
  const app = new App({
    receiver,
    convoStore: false,
    extendedErrorHandler: true,
    authorize: () => Promise.resolve({ botToken: 'xoxb-1', botId: 'B1', teamId: 'T1' }),
  });
  const at = Date.parse('2026-09-29T07:00:00.000Z');
  const momentNow = () => ({ now: new Date(at).toISOString(), realNow: at, cause: null });
  const intake = takeInto(app, { journal, momentNow, log });
  return {
    app,
    intake,
    journal,
    deliver(body) {
      let answer: unknown = 'unanswered';
      const ack = async (given?: unknown): Promise<void> => {
        answer = given ?? 'empty';
      };
      const over = app.processEvent({ body: { team_id: 'T1', ...body }, ack });
      return { answer: () => answer, over };
    },
    async reopened() {
      const next = await openJournal({ dataDir, log });
      opened.push(next);
      return next;
    },
  };
}

export const event = (id: string): object => ({
  type: 'event_callback',
  event_id: id,
  event: { type: 'message', channel: 'C1', user: 'U1', text: 'klart', ts: '1.1' },
});

/** What became of that message. */
export const changed = (id: string, how: 'edited' | 'deleted'): object => ({
  type: 'event_callback',
  event_id: id,
  event: {
    type: 'message',
    channel: 'C1',
    ts: '2.1',
    ...(how === 'edited'
      ? { subtype: 'message_changed', message: { user: 'U1', text: 'nästan klart', ts: '1.1' } }
      : { subtype: 'message_deleted', deleted_ts: '1.1' }),
  },
});

export const command = (trigger: string): object => ({
  command: '/uppdrag',
  text: 'lista',
  trigger_id: trigger,
  user_id: 'U1',
  channel_id: 'C1',
});

export const submission = (view: string, hash: string, text = 'a'): object => ({
  type: 'view_submission',
  team: { id: 'T1' },
  user: { id: 'U1' },
  view: {
    id: view,
    hash,
    callback_id: 'any',
    state: { values: { reason: { reason: { type: 'plain_text_input', value: text } } } },
  },
});

export const press = (trigger: string, value = 'RUN'): object => ({
  type: 'block_actions',
  team: { id: 'T1' },
  user: { id: 'U1' },
  trigger_id: trigger,
  container: { type: 'message', message_ts: '1.1', channel_id: 'C1' },
  actions: [
    { type: 'button', action_id: 'accept', block_id: 'b', value, action_ts: `${trigger}.5` },
  ],
});

function closed(): void {}

/** A promise that the test ends. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open: () => void = closed;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
