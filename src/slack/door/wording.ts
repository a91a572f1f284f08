import type { AsWorded } from '../../app/ports/answered.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { StoredSaid } from '../../app/ports/stored-said.ts';
import { isSame, keepSaid, keepShown, type SaidOf, saidOf } from '../../app/records/kept-said.ts';
import { isWeededMessage } from '../../app/retention/weeded-message.ts';
import { asWorded } from '../../app/records/as-worded.ts';
import { isMarkedSince, isOfMarked } from '../../app/secrecy/marked-since.ts';
import type { Job } from '../../delivery/next-job.ts';
import type { MessageContent } from '../../domain/record/message.ts';
import type { Telling } from '../kit/telling.ts';
import type { Shown, Wording } from '../posting/wording.ts';
import { isSaidWithoutWords, saidWithoutWords } from '../rooms/secrecy/without-words.ts';
import { createRender, languageOf } from './render.ts';
import { type Showing, showAnswered } from './show-answered.ts';

/** Worded anew from what is true whenever it is shown: what stands in a channel, kept true there. */
export const KEPT_TRUE: ReadonlySet<MessageContent['say']> = new Set<MessageContent['say']>([
  'card',
  'gone-over-card',
  'readiness',
]);

/**
 * Told anew where what it tells of has gone on: a version within the hour is told in the message of
 * the one before, and what was undone is said so. What was answered is shown in it as in any other.
 */
const RETOLD: ReadonlySet<MessageContent['say']> = new Set<MessageContent['say']>([
  'draft-waits',
  'outcome',
  'outcomes',
  'list-decided',
  'closed',
  'voided',
  'meeting-changed',
  'meeting-rescheduled',
]);

/** Words messages, keeps what they said, and shows in them what was answered since. */
export function createWording(parts: {
  readonly portsNow: () => Ports;
  readonly linkTo: Telling['linkTo'];
  readonly team: string;
}): Wording {
  const { portsNow, linkTo, team } = parts;
  const render = createRender(portsNow, linkTo);

  async function shown({ message }: Job, said: AsWorded & Pick<StoredSaid, 'text'>) {
    const ports = portsNow();
    return showAnswered(ports, said, await languageOf({ message, ports, linkTo }));
  }

  /** What was answered or undone while it was being worded is what the message then shows. */
  async function kept(said: StoredSaid, { about }: Showing): Promise<void> {
    if (!isSame(about, said.about)) await keepShown(portsNow(), said, about);
  }

  /** The text stays kept as it was sent first; the buttons are those that the message has now. */
  async function retold(job: Job, before: StoredSaid | null): Promise<Shown | null> {
    const ports = portsNow();
    const worded = await render(job.message);
    if (worded === null) return null;
    const { key } = job.message;
    const now = before && { ...before, blocks: worded.blocks };
    const at = before?.at ?? ports.now;
    const { said, about } = await shown(job, asWorded({ at, key, ...worded }));
    return {
      said,
      keepsItsWords: true,
      async done() {
        if (now !== null) await keepShown(ports, now, about);
      },
    };
  }

  /** What was kept of a message that told of what is secret now is worded anew, and said so. */
  async function withoutWords(job: Job, of: SaidOf, before: StoredSaid | null): Promise<Shown> {
    const { message } = job;
    const ports = portsNow();
    const language = await languageOf({ message, ports, linkTo });
    const worded = saidWithoutWords(await render(message), language);
    const at = before?.at ?? ports.now;
    const { said } = await shown(job, asWorded({ at, key: message.key, ...worded }));
    return {
      said,
      keepsItsWords: true,
      async done() {
        await keepSaid(portsNow(), of, worded, at);
      },
    };
  }

  return {
    async toPost(job) {
      const worded = await render(job.message);
      const of = placeOf(job, team);
      if (worded === null || of === null) return worded;
      const said = await keepSaid(portsNow(), of, worded);
      if (isKeptTrue(job)) return worded;
      const showing = await shown(job, asWorded(said));
      await kept(said, showing);
      return showing.said;
    },
    isTakenBack: ({ message: { content } }) =>
      content.say === 'draft-file' && content.file !== null
        ? isOfMarked(portsNow(), content.assignment)
        : Promise.resolve(false),
    isToGo: ({ message: { content } }) => isWeededMessage(portsNow(), content),
    async toShow(job) {
      if (isKeptTrue(job)) return asItIs(await render(job.message));
      const ports = portsNow();
      const of = placeOf(job, team);
      const said = of && (await saidOf(ports, of));
      if (of !== null && (await mustLoseWords(ports, of, said))) return withoutWords(job, of, said);
      if (RETOLD.has(job.message.content.say)) return retold(job, said);
      // Those that were sent before words were kept are left as they are.
      if (said === null) return null;
      const showing = await shown(job, asWorded(said));
      const { about } = showing;
      if (isSame(about, said.about) && !said.redacted) return null;
      return {
        said: showing.said,
        keepsItsWords: true,
        goesIfFrozen: said.redacted,
        done: () => keepShown(ports, said, about),
      };
    },
  };
}

async function mustLoseWords(
  ports: Ports,
  { of }: SaidOf,
  said: StoredSaid | null,
): Promise<boolean> {
  if (said === null) return of.kind === 'assignment' && (await isOfMarked(ports, of.id));
  return !isSaidWithoutWords(said) && (await isMarkedSince(ports, said));
}

function isKeptTrue({ message: { content } }: Job): boolean {
  return KEPT_TRUE.has(content.say);
}

function asItIs(said: Shown['said'] | null): Shown | null {
  return said && { said, keepsItsWords: false, done: async () => {} };
}

/** What was said says nothing itself. */
function placeOf({ kind, id, message: { key } }: Job, team: string): SaidOf | null {
  return kind === 'said' ? null : { team, of: { kind, id }, key };
}
