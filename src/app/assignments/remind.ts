import type { Person } from '../../domain/record/person.ts';
import { whomToRemind } from '../../domain/ladder/whom-to-remind.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';

type Reminding = AboutAssignment & {
  /** False: whoever heard of it in this morning's digest is not told again without a question. */
  readonly evenIfInDigest: boolean;
};

/** Reminds whoever has what is next, in the sender's name: once per assignment and day. */
export function remind(
  ports: Ports,
  request: Reminding,
): Promise<Changed<{ readonly to: Person }> | Refusal> {
  const by = request.doer.person;
  return changeOpen(ports, { ...request, action: 'remind' }, async (situation) => {
    const { assignment, today } = situation;
    if (assignment.tabled) return refuse('is-tabled');
    if (assignment.reported !== null) return refuse('already-reported');
    const key = `${assignment.id}|nudge|${today}`;
    if (assignment.messages.some((message) => message.key === key)) return refuse('reminded-today');
    const to = whomToRemind(situation);
    if (to === null) return refuse('nobody-to-remind');
    if (!request.evenIfInDigest && (await wasInDigest(ports, to, situation)))
      return refuse('in-todays-digest');
    const content = { say: 'nudge', assignment: assignment.id, by } as const;
    return {
      ok: true,
      assignment,
      happened: [{ what: 'nudged', from: null, to }],
      say: directMessage(to, { key, content }),
      result: { to },
    };
  });
}

async function wasInDigest(
  { store }: Pick<Ports, 'store'>,
  person: Person,
  { assignment, today }: Situation,
): Promise<boolean> {
  const digest = await store.digestOf(person, today);
  return digest?.lines.some((line) => line.assignment === assignment.id) ?? false;
}
