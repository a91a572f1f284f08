import type { MessageContent } from '../../domain/record/message.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { whoHasTheWork } from '../../domain/ladder/who-has-the-work.ts';
import {
  isWaitedFor,
  waitsForAnOfficer,
  whomItWaitsForNow,
} from '../../domain/ladder/whom-it-waits-for.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import { nudgeKey, wasRemindedOn } from './reminded-today.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';

type Reminding = AboutAssignment & {
  /** False: whoever heard of it in this morning's digest is not told again without a question. */
  readonly evenIfInDigest: boolean;
  /** What is asked, in the sender's words; null or absent for a bare reminder. */
  readonly question?: string | null;
};

/** Reminds whoever it waits for, in the sender's name: once per assignment and day. */
export function remind(
  ports: Ports,
  request: Reminding,
): Promise<Changed<{ readonly to: Person }> | Refusal> {
  const by = request.doer.person;
  return changeOpen(ports, { ...request, action: 'remind' }, async (situation) => {
    const { assignment, committee, today } = situation;
    if (assignment.tabled) return refuse('is-tabled');
    if (assignment.reported !== null) return refuse('already-reported');
    if (wasRemindedOn(assignment, committee, today)) return refuse('reminded-today');
    const whom = whomToRemind(situation, request);
    if (!whom.ok) return whom;
    const { to } = whom;
    if (!request.evenIfInDigest && (await wasInDigest(ports, to, situation)))
      return refuse('in-todays-digest');
    const key = nudgeKey(assignment, today);
    const content = contentOf(assignment, by, request.question?.trim() ?? '');
    return {
      ok: true,
      assignment,
      happened: [{ what: 'nudged', from: null, to }],
      say: directMessage(to, { key, content }),
      result: { to },
    };
  });
}

/**
 * Whoever it waits for. Somebody who asks how it goes while the officers owe an answer asks whoever
 * has the work, who knows it.
 */
function whomToRemind(
  situation: Situation,
  { doer, question }: Reminding,
): { readonly ok: true; readonly to: Person } | Refusal {
  const waits = whomItWaitsForNow(situation);
  if (waits === null || waits.as === 'meeting') return refuse('nothing-to-remind');
  const isAsking = (question ?? '').trim() !== '' && waitsForAnOfficer(waits);
  const to = isAsking ? whoHasTheWork(situation) : (waits.people[0] ?? null);
  if (to === null) return refuse('nobody-to-remind');
  const isOwn = isAsking ? samePerson(to, doer.person) : isWaitedFor(doer.person, waits);
  return isOwn ? refuse('waits-for-you') : { ok: true, to };
}

function contentOf({ id }: Situation['assignment'], by: Person, question: string): MessageContent {
  return question === ''
    ? { say: 'nudge', assignment: id, by }
    : { say: 'report-asked', assignments: [id], by, question };
}

async function wasInDigest(
  { store }: Pick<Ports, 'store'>,
  person: Person,
  { assignment, today }: Situation,
): Promise<boolean> {
  const digest = await store.digestOf(person, today);
  return digest?.lines.some((line) => line.assignment === assignment.id) ?? false;
}
