import type { Assignment } from '../../domain/assignments/assignment.ts';
import { type Provision, provisionText } from '../../domain/assignments/secrecy.ts';
import { changeAssignment, type Changed } from '../assignments/change-assignment.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { secrecyNow } from '../records/secrecy-now.ts';
import { showElsewhere } from '../records/shown-anew.ts';
import { type LeftByPeople, leftByPeople } from './left-by-people.ts';
import { followMarking, ownToShow, saidElsewhere } from './show-marked.ts';

type About = { readonly id: string; readonly doer: Doer };

/**
 * Marks an assignment as secret, also one that has ended. In the same write its words leave their
 * places, the search and the calendars with them, and each message of ours that says them is to be
 * shown anew. What people wrote and shared themselves is answered, for they alone can take it away.
 */
export async function markSecret(
  ports: Ports,
  { id, doer, provision }: About & { readonly provision: Provision },
): Promise<Changed<readonly LeftByPeople[]> | Refusal> {
  const whole = await wholeOf(ports, id);
  const done = await changeAssignment(
    ports,
    { id: whole, doer, action: 'mark-secret' },
    async (situation) => {
      const { assignment, committee } = situation;
      const marking = secrecyNow(ports, committee, { provision, doer });
      if (!marking.ok) return marking;
      const before = assignment.secrecy;
      if (before !== null && before.shown === marking.secrecy.shown)
        return refuse('nothing-changed');
      const secrecy = { ...marking.secrecy, words: before?.words ?? {} };
      const toShow = await saidElsewhere(ports, assignment, committee);
      return {
        ok: true,
        assignment: { ...assignment, secrecy, toShow: [...assignment.toShow, ...toShow] },
        happened: [
          {
            what: 'marked-secret',
            from: before && { provision: provisionText(before.provision) },
            to: { provision: provisionText(provision) },
          },
        ],
        say: ownToShow(assignment),
        result: leftByPeople(ports, assignment),
      };
    },
  );
  if (!done.ok) return done;
  await ports.followUps.do(() => showElsewhere(ports, whole));
  const occurrences = await followed(ports, done.assignment);
  const ofOccurrences = occurrences.flatMap((each) => leftByPeople(ports, each));
  ports.wakeOutbox();
  return { ...done, result: [...done.result, ...ofOccurrences] };
}

/** Takes the marking away; its words stand in their places again, as far as they were kept. */
export async function liftSecrecy(
  ports: Ports,
  { id, doer }: About,
): Promise<Changed<null> | Refusal> {
  const whole = await wholeOf(ports, id);
  const about = { id: whole, doer, action: 'mark-secret' } as const;
  const done = await changeAssignment<null>(ports, about, ({ assignment }) => {
    const { secrecy } = assignment;
    if (secrecy === null) return refuse('not-secret');
    const from = { provision: provisionText(secrecy.provision) };
    return {
      ok: true,
      assignment: { ...assignment, secrecy: null },
      happened: [{ what: 'secrecy-lifted', from, to: null }],
      result: null,
    };
  });
  if (done.ok) await followed(ports, done.assignment);
  return done;
}

/** An occurrence has the words of the whole, and its marking with them. */
async function wholeOf({ store }: Pick<Ports, 'store'>, id: string): Promise<string> {
  return (await store.find('assignment', id))?.occurrence?.head.id ?? id;
}

/** Also those that have ended, whose words are found as well. */
async function followed(
  ports: Ports,
  { id: head, secrecy }: Pick<Assignment, 'id' | 'secrecy'>,
): Promise<readonly Assignment[]> {
  const occurrences = await ports.store.occurrencesOf(head);
  for (const { id } of occurrences)
    await ports.followUps.do(() => followMarking(ports, id, secrecy));
  return occurrences;
}
