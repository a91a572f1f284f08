import type { Participant } from '../../domain/assignments/participant.ts';
import type { Message } from '../../domain/record/message.ts';
import { mayTakeBack } from '../../domain/rights/permissions.ts';
import type { Person } from '../../domain/record/person.ts';
import { takeBack, type ToTakeBack } from '../../domain/assignments/take-back.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, refuseDeed } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { eachOnce } from '../deeds/tell-workers.ts';

/** Takes back what was given on; each who had it is told once, for nobody loses it in silence. */
export function takeBackDelegation(
  ports: Ports,
  request: AboutAssignment & ToTakeBack,
): Promise<Changed<null> | Refusal> {
  const by = request.doer.person;
  return changeOpen(ports, { ...request, action: 'take-back' }, (situation) => {
    const { assignment, standing, today: on } = situation;
    const mayTake = (participant: Participant): boolean => mayTakeBack(standing, by, participant);
    const taken = takeBack(assignment, request, { mayTake, on });
    if (!taken.ok)
      return taken.why === 'not-allowed' ? refuseDeed('take-back-given') : refuse(taken.why);
    const { participants, ended } = taken;
    return {
      ok: true,
      assignment: { ...assignment, participants },
      happened: ended.map((participant) => ({
        what: 'taken-back',
        from: participant,
        to: { ...participant, to: on },
      })),
      say: toWhoHadIt(situation, ended, by),
      result: null,
    };
  });
}

function toWhoHadIt(
  { assignment: { id, version } }: Situation,
  ended: readonly Participant[],
  by: Person,
): readonly Message[] {
  return eachOnce(ended.map(({ person }) => person)).flatMap((person) =>
    directMessage(person, {
      key: `${id}|taken-back|${version}|${person.user}`,
      content: { say: 'taken-back', assignment: id, by },
      unless: by,
    }),
  );
}
