import type { MessageContent } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import { whomToRemind } from '../../domain/ladder/whom-to-remind.ts';
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

/** Reminds whoever has what is next, in the sender's name: once per assignment and day. */
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
    const to = whomToRemind(situation);
    if (to === null) return refuse('nobody-to-remind');
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
