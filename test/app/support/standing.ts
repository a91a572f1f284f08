import { recordOutcome } from '../../../src/app/assignments/record-outcome.ts';
import { registerAssignment } from '../../../src/app/assignments/register.ts';
import { seeToStanding } from '../../../src/app/standing/see-to-standing.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import { NO_ORIGIN } from '../../../src/domain/assignments/origin.ts';
import type { Due } from '../../../src/domain/committee/due.ts';
import { phraseAtEnd } from '../../../src/domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../src/domain/dates/resolve.ts';
import type { Meeting } from '../../../src/domain/meetings/meeting.ts';
import { SECRETARY, TEAM } from '../../contracts/samples.ts';
import { aMeeting } from '../../contracts/a-meeting.ts';
import { aWorld, type World } from './ports.ts';

export const DAYS = [
  '2026-12-15 2027-01-13 2027-02-17 2027-03-16 2027-04-27 2027-06-15 2027-08-31 2027-10-05',
  '2027-12-14 2028-02-15 2028-04-25 2028-06-13 2028-08-29 2028-10-10 2028-12-12 2029-02-13',
].flatMap((days) => days.split(' '));

function planned(day: string): Meeting {
  return aMeeting({ id: `M${day.replaceAll('-', '')}`, day });
}

export const doer = { person: SECRETARY, source: 'command' } as const;

/** A standing assignment as it is registered by these words, and what can be seen and done of it. */
export async function standing(words: string, days = DAYS) {
  const world = await aWorld({
    committee: { meetings: days.map(planned) },
    assignment: { number: 99 },
  });
  world.setNow('2026-11-16T09:00:00.000Z');
  const committee = await world.committee();
  const phrase = phraseAtEnd(words)?.phrase;
  const due = phrase && resolveDue(phrase, committee, '2026-11-16');
  if (due?.ok !== true) throw new Error('The words give no rule');
  const terms = {
    wording: words,
    deliverable: 'redovisa ekonomin',
    holder: { kind: 'office', title: 'Regiondirektören' },
    due: due.due,
    origin: NO_ORIGIN,
    parent: null,
  } as const;
  const done = await registerAssignment(world.ports, { committee: committee.id, doer, terms });
  if (!done.ok) throw new Error(done.why);
  const id = done.assignments[0]?.id ?? '';
  return { world, id, ...looking(world, id) };
}

function looking(world: World, id: string) {
  const { store } = world.ports;
  const inOrder = async (found: readonly Assignment[]): Promise<readonly Assignment[]> => {
    const days = await Promise.all(found.map(({ due }) => dayOf(due)));
    return found.toSorted((one, other) =>
      (days[found.indexOf(one)] ?? '').localeCompare(days[found.indexOf(other)] ?? ''),
    );
  };
  const open = async () => inOrder(await store.openOccurrences(id));
  const dayOf = async (due: Due): Promise<string> => {
    const meetings = (await world.committee()).meetings;
    return due.kind === 'meeting'
      ? (meetings.find((each) => each.id === due.meeting)?.day ?? '')
      : due.kind;
  };
  return {
    head: async () => (await store.find('assignment', id)) as Assignment,
    all: async () => inOrder(await store.occurrencesOf(id)),
    open,
    /** "T1 2027 2027-06-15" of each that is open. */
    shown: async () =>
      Promise.all(
        (await open()).map(async (each) => `${each.occurrence?.name} ${await dayOf(each.due)}`),
      ),
    on: async (day: string) => {
      world.setNow(`${day}T09:30:00.000Z`);
      await seeToStanding(world.ports, TEAM);
    },
    outcome: (is: 'noted' | 'approved' | 'referred-back' | 'tabled', paragraph: string) =>
      recordOutcome(world.ports, {
        id,
        doer,
        is,
        paragraph,
        closes: is === 'noted' || is === 'approved',
        motive: is === 'referred-back' ? 'mer underlag' : null,
      }),
  };
}
