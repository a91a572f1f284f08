import { laterMeetings } from '../../../app/assignments/record-outcome.ts';
import type { StoredReading } from '../../../app/ports/stored-reading.ts';
import { outcomesRead, type OutcomesRead } from '../../../app/readings/outcomes-read.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Person } from '../../../domain/record/person.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { outcomesBelow, SaidInMinutes } from '../outcome/form.ts';

/** What minutes say of their meeting's assignments, for the form; null where they say nothing. */
export async function outcomesShown(
  parts: ListenerParts,
  about: {
    readonly committee: Committee;
    readonly reading: StoredReading;
    readonly person: Person;
  },
): Promise<Omit<Parameters<typeof outcomesBelow>[0], 'language' | 'today'> | null> {
  const { committee, person } = about;
  const outcomes = await outcomesRead(parts.ports, person, about);
  if (outcomes === null) return null;
  return {
    meetings: laterMeetings(committee, outcomes.meeting, todayIn(parts, committee)),
    views: outcomes.found.map(({ assignment }) => assignment),
    inMinutes: saidIn(outcomes),
  };
}

function saidIn({ found }: OutcomesRead): ReadonlyMap<string, SaidInMinutes> {
  return new Map(
    found.flatMap(({ assignment, read }) => {
      if (read === null) return [];
      const { decision, paragraph } = read.item;
      const words = { ...decision, motive: decision.motive ?? '', paragraph };
      return [[assignment.id, { ...words, isSure: read.tier === 'sure' }] as const];
    }),
  );
}
