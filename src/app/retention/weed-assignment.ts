import type { Assignment } from '../../domain/assignments/assignment.ts';
import { copiesOf, countToWeed, wordsOf } from '../../domain/assignments/weeded.ts';
import type { Weeded } from '../../domain/assignments/weeding-marks.ts';
import type { LeftOutWhy, WeedingRun } from '../../domain/committee/retention.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { Message } from '../../domain/record/message.ts';
import { whyLeftOut } from '../../domain/retention/due-to-weed.ts';
import { goesWithDrafts } from '../../domain/retention/goes-with.ts';
import { doneBy } from '../deeds/history-entries.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredSaid } from '../ports/stored-said.ts';
import { cardShownAnew } from '../records/cards.ts';
import { change } from '../records/change.ts';
import { redactSaid } from '../records/kept-said.ts';
import { showAnew } from '../records/shown-anew.ts';
import { assignmentAt } from '../records/write-assignment.ts';
import { saidQuoting } from './said-quoting.ts';

/** How much was weeded of one thing, or why it stays after all. */
export type Came = { readonly count: number } | { readonly why: LeftOutWhy };

type About = {
  readonly id: string;
  readonly kind: 'drafts' | 'updates';
  readonly run: WeedingRun;
  readonly toChannel: readonly StoredSaid[];
};

/**
 * Weeds one kind of an assignment's contents. First it is on disk that they are weeded, and with it
 * what is to be taken away besides; from then on nobody finds or sees them. Whatever a crash left is
 * taken away when this is done again.
 */
export async function weedAssignment(ports: Ports, about: About): Promise<Came> {
  const came = await markWeeded(ports, about);
  if ('why' in came) return came;
  await takeAwayLeft(ports, about);
  return came;
}

/** What happened meanwhile counts: one that is held now, or open again, stays. */
async function markWeeded(ports: Ports, about: About): Promise<Came> {
  const { id, kind, run } = about;
  let came: Came = { count: 0 };
  const place = { ...assignmentAt({ ...ports, cause: null }, id), tries: Infinity };
  await change(place, async (before) => {
    if (before === null) return refuse('no-such-assignment');
    const done = before.weeded.find((each) => each.run === run.id && each.kind === kind);
    came = done === undefined ? cameOf(before, kind) : { count: done.count };
    if (done !== undefined || 'why' in came) return refuse('nothing-changed');
    const { count } = came;
    const left = await toTakeAway(ports, before, about);
    const entry: Weeded = { kind, run: run.id, at: ports.now, count, left };
    return {
      ok: true,
      after: { ...before, weeded: [...before.weeded, entry] },
      history:
        count === 0
          ? []
          : [
              doneBy(
                ports,
                { person: run.by, source: run.source, actedAs: run.actedAs },
                { what: 'weeded', from: null, to: { kind, count } },
              ),
            ],
      say:
        count === 0
          ? []
          : [...cardShownAnew(before), ...goneMessages(before, { kind, now: ports.now })],
      result: null,
    };
  });
  return came;
}

function cameOf(assignment: Assignment, kind: About['kind']): Came {
  const why = whyLeftOut(assignment);
  return why === null ? { count: countToWeed(assignment, kind) } : { why };
}

async function toTakeAway(
  ports: Ports,
  stored: Assignment,
  { kind, toChannel }: About,
): Promise<Weeded['left']> {
  // What is marked as secret has been taken out of every message already.
  const words = stored.secrecy === null ? wordsOf(stored, kind) : [];
  const quoting = await saidQuoting(ports, stored, { words, toChannel });
  const copies = kind === 'drafts' ? copiesOf(stored) : [];
  return { copies, quoting, words: quoting.length === 0 ? [] : words };
}

/** Our own messages that hold the contents themselves: deleted where they stand, else never sent. */
function goneMessages(
  { messages }: Assignment,
  { kind, now }: Pick<About, 'kind'> & { readonly now: Instant },
): readonly Message[] {
  if (kind !== 'drafts') return [];
  return messages
    .filter(({ content, sending }) => goesWithDrafts(content) && sending.is !== 'failed')
    .map((message) => gone(message, now));
}

/** What may stand in Slack is looked at there; what never left never does. */
function gone(message: Message, at: Instant): Message {
  const { is } = message.sending;
  return is === 'pending' || is === 'resting'
    ? { ...message, sending: { is: 'failed', why: 'weeded', at } }
    : { ...message, revision: message.revision + 1 };
}

async function takeAwayLeft(ports: Ports, { id, kind, run }: About): Promise<void> {
  const stored = await ports.store.find('assignment', id);
  const entry = stored?.weeded.find((each) => each.run === run.id && each.kind === kind);
  if (stored === null || entry === undefined) return;
  for (const each of entry.left.quoting) {
    await redactSaid(ports, each, entry.left.words);
    await showAnew(ports.store, each);
  }
  for (const path of entry.left.copies) await removeCopy(ports, stored.team, path);
  const place = { ...assignmentAt({ ...ports, cause: null }, id), tries: Infinity };
  await change(place, (before) => {
    if (before === null) return refuse('no-such-assignment');
    const left = { copies: [], quoting: [], words: [] };
    const weeded = before.weeded.map((each) =>
      each.run === run.id && each.kind === kind ? { ...each, left } : each,
    );
    return { ok: true, after: { ...before, weeded }, result: null };
  });
}

/**
 * The same file may have been given in another assignment too, which keeps it.
 * @throws where it was given anew just now, so that it is done again
 */
async function removeCopy({ store, files }: Ports, team: string, path: string): Promise<void> {
  if ((await store.assignmentsWithCopy(team, path)).length > 0) return;
  if (!(await files.remove(path))) throw new Error(`${path} was given anew while it was weeded`);
}
