import type bolt from '@slack/bolt';
import { z } from 'zod';

import type { Journal, JournalEntry } from '../../../app/ports/journal.ts';
import { NoAnswer } from '../../../app/ports/no-answer.ts';
import { NotYet } from '../../../app/ports/not-yet.ts';
import type { Moment } from '../../../app/ports/ports.ts';
import type { Log } from '../../../running/log.ts';
import { type Claim, Claims } from './claims.ts';
import { entryOf, momentOf } from './entry.ts';
import { Incoming } from './incoming.ts';
import { type Named, named } from './named.ts';
import { createRetries, type KeptEntry } from './retries.ts';
import { ANY_TIME, inTurn, Turns } from './turns.ts';
import { answerToUnheard } from './unheard.ts';

type Inward = (event: bolt.ReceiverEvent) => Promise<void>;
type First = Extract<Claim, { isFirst: true }>;

export type Intake = {
  /** Takes in what a receiver hands over, before anything of it is done. */
  take(event: bolt.ReceiverEvent): Promise<void>;
  /** Works off what the process before acknowledged and did not finish. */
  workOff(): Promise<void>;
  /** Ends when all that was taken in hand is done. */
  stop(): Promise<void>;
};

/** Puts the intake before Bolt: what a receiver gives the app goes through it. */
export function takeInto(app: bolt.App, parts: Parameters<typeof createIntake>[0]): Intake {
  const intake = createIntake(parts, app.processEvent.bind(app));
  app.processEvent = (event) => intake.take(event);
  return intake;
}

/**
 * The one way in. Nothing is acknowledged before it is kept: an event, which Slack wants
 * acknowledged at once, is put in the journal first; whoever handles an interaction acknowledges it
 * with its outcome or, where that takes too long, has it put there too. What stands in the journal
 * is worked off also after a restart, and tried again where the disk did not take its effect.
 * @param inward Bolt's way to the listeners
 */
function createIntake(
  { journal, momentNow, log }: { journal: Journal; momentNow: () => Moment; log: Log },
  inward: Inward,
): Intake {
  const claims = new Claims();
  const turns = new Turns();
  const underWay = new Set<Promise<void>>();
  const retries = createRetries((kept) => during(again(kept)));
  // Before anything comes in: what Slack sends once more is known, and what follows from it waits.
  const left = journal.left.map(reserved);

  function reserved(entry: JournalEntry): KeptEntry {
    const name = named(entry.body);
    if (name === null) return { entry, turn: ANY_TIME };
    const claim = claims.take(name);
    if (claim.isFirst) claim.acknowledged(undefined);
    return { entry, turn: turns.take(name.about) };
  }

  function during(work: Promise<void>): Promise<void> {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  }

  async function take(event: bolt.ReceiverEvent): Promise<void> {
    const name = named(event.body);
    if (name === null) return handle(event, new Incoming(momentNow(), ownAck(event)));
    const claim = claims.take(name);
    if (!claim.isFirst) return event.ack(await claim.answer);
    await (name.is === 'event' ? takeEvent : takeInteraction)(event, name, claim);
  }

  async function takeEvent(event: bolt.ReceiverEvent, name: Named, claim: First) {
    const turn = turns.take(name.about);
    const moment = momentOf(name.cause, momentNow());
    const entry = entryOf(moment, name.cause, event.body);
    const isKept = await putDown(entry);
    if (isKept) await acknowledge(event, claim);
    const incoming = new Incoming(moment, { send: null, keep: nothing });
    const isDone = await inTurn(turn, () => handle(event, incoming));
    const whenDone = isKept ? undefined : () => acknowledge(event, claim);
    const { failure } = incoming;
    if (isDone && (isKept || failure === null || isToTryAgain(incoming)))
      return settle({ entry, turn, whenDone }, incoming);
    turn.over();
    // It may come once more.
    if (!isKept) claim.forget();
  }

  async function takeInteraction(event: bolt.ReceiverEvent, { cause }: Named, claim: First) {
    const moment = momentOf(cause, momentNow());
    // Of most nothing is kept here.
    const entry = (): JournalEntry => entryOf(moment, cause, event.body);
    let isKept = false;
    const incoming = new Incoming(moment, {
      async send(response) {
        await event.ack(response);
        if (isSpent(response) || isKept) claim.acknowledged(response);
        else claim.forget();
      },
      async keep() {
        await journal.keep(entry());
        isKept = true;
      },
    });
    await handle(event, incoming);
    if (isKept) await settle({ entry: entry(), turn: ANY_TIME }, incoming);
    else if (!incoming.isAcknowledged) claim.forget();
  }

  async function putDown(entry: JournalEntry): Promise<boolean> {
    return journal.keep(entry).then(
      () => true,
      (error: unknown) => {
        log.error({ error: String(error) }, 'an event could not be kept');
        return false;
      },
    );
  }

  async function acknowledge(event: bolt.ReceiverEvent, claim: First): Promise<void> {
    claim.acknowledged(undefined);
    // Unheard, it is sent again, and known.
    await Promise.resolve(event.ack()).catch((error: unknown) =>
      log.warn({ error: String(error) }, 'an acknowledgement did not leave'),
    );
  }

  /** What Bolt cannot read, and what nobody listens to, is acknowledged too, and not tried again. */
  async function handle(event: bolt.ReceiverEvent, incoming: Incoming): Promise<void> {
    const customProperties = { ...event.customProperties, incoming };
    try {
      await inward({ ...event, ack: incoming.ack, customProperties });
    } catch (error) {
      log.error({ error: String(error) }, 'what came in could not be read');
    }
    // What waits for the disk is acknowledged once it has had its effect.
    if (!incoming.isAcknowledged && !(incoming.failure instanceof NotYet))
      await incoming.ack(answerToUnheard(event.body));
  }

  async function again(kept: KeptEntry): Promise<void> {
    const { entry } = kept;
    const moment = momentOf(entry.cause, entry);
    const incoming = new Incoming(moment, { send: null, keep: nothing, isAgain: true });
    const isDone = await inTurn(kept.turn, () =>
      handle({ body: entry.body, ack: nothing }, incoming),
    );
    if (isDone) await settle(kept, incoming);
  }

  /** What the disk did not take keeps its turn until it does. */
  async function settle(kept: KeptEntry, incoming: Incoming): Promise<void> {
    if (isToTryAgain(incoming)) return retries.add(kept);
    journal.strike(kept.entry.cause);
    kept.turn.over();
    await kept.whenDone?.();
  }

  return {
    take: (event) => during(take(event)),
    async workOff() {
      for (const kept of left) {
        const done = during(again(kept));
        // One that waits for another is done after it, and keeps none of the others waiting.
        if (kept.turn.isFirst) await done;
      }
    },
    async stop() {
      retries.stop();
      turns.end();
      await Promise.allSettled(underWay);
    },
  };
}

/** Where Slack is silent its sender is asked to try again; after a restart there is nobody to ask. */
function isToTryAgain({ failure, isAgain }: Incoming): boolean {
  return failure instanceof NotYet || (isAgain && failure instanceof NoAnswer);
}

/** What is kept already, or has nobody who waits for its answer. */
function nothing(): Promise<void> {
  return Promise.resolve();
}

function ownAck({ ack }: bolt.ReceiverEvent) {
  return {
    send: async (response?: unknown) => ack(response),
    keep: nothing,
  };
}

const unspentSchema = z.object({ response_action: z.string() });

/** A form that is answered with what is wrong in it, or with its next page, may be sent again. */
function isSpent(response: unknown): boolean {
  return !unspentSchema.safeParse(response).success;
}
