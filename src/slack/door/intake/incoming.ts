import { z } from 'zod';

import type { Moment } from '../../../app/ports/ports.ts';

/** How Slack is answered: once, with what a command, press or form is to show. */
type Ack = (response?: unknown) => Promise<void>;

/** One thing that came in, from its arrival to its acknowledgement and effect. */
export class Incoming {
  readonly moment: Moment;
  /** Whether it is worked off from the journal: whoever sent it has been told what could be told. */
  readonly isAgain: boolean;
  readonly #send: Ack;
  readonly #keep: () => Promise<void>;
  #acknowledged: boolean;
  #failure: unknown = null;

  constructor(
    moment: Moment,
    {
      send,
      keep,
      isAgain = false,
    }: {
      /** Null where it is acknowledged. */
      readonly send: Ack | null;
      readonly keep: () => Promise<void>;
      readonly isAgain?: boolean;
    },
  ) {
    this.moment = moment;
    this.isAgain = isAgain;
    this.#send = send ?? (() => Promise.resolve());
    this.#keep = keep;
    this.#acknowledged = send === null;
  }

  /** Slack has its answer; what is said from now on goes by response address, view or message. */
  get isAcknowledged(): boolean {
    return this.#acknowledged;
  }

  /** Why it had no effect; null when all went well. */
  get failure(): unknown {
    return this.#failure;
  }

  failed(error: unknown): void {
    this.#failure ??= error;
  }

  /** Acknowledges what is done, and so is kept already. */
  readonly ack: Ack = async (response) => {
    if (this.#acknowledged) return;
    this.#acknowledged = true;
    await this.#send(response);
  };

  /**
   * Acknowledges what is not done yet, and keeps it first so that it is done also after a crash.
   * Where it cannot be kept it stays unacknowledged, and Slack tells the person that it failed.
   */
  async acknowledgeEarly(response?: unknown): Promise<void> {
    if (this.#acknowledged) return;
    const isKept = await this.#keep().then(
      () => true,
      () => false,
    );
    if (isKept) await this.ack(response);
  }
}

const contextSchema = z.object({ incoming: z.instanceof(Incoming) });

/** What the intake gave Bolt on the way. @throws when something came by another way */
export function incomingOf(context: unknown): Incoming {
  return contextSchema.parse(context).incoming;
}
