import type { Committee } from '../../domain/committee/committee.ts';
import { areLateReasons } from '../../domain/assignments/why-late.ts';
import { DEFAULT_SILENT_AFTER, LONGEST_SILENT_AFTER } from '../../domain/assignments/silence.ts';
import type { SecrecyAllowed } from '../../domain/committee/secrecy-allowed.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Day } from '../../domain/days/day.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import { LONGEST_COMMITTEE_NAME } from './add-committee.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { showCards } from '../records/cards.ts';
import type { Doer } from '../deeds/doer.ts';

/** What a committee is called, what it speaks, and when its channel gets the weekly overview. */
export type CommitteeFacts = {
  readonly name: string;
  readonly language: Language;
  /** ISO weekday, 1 = Monday … 5 = Friday; null for no overview. */
  readonly weekday: number | null;
  /** So many working days without a word, and an assignment counts as silent. */
  readonly silentAfter: number;
  /** Why assignments are late, to be chosen from; empty for the usual ones. */
  readonly lateReasons: readonly string[];
  /** Whether its channel is told what is ready for the next meeting. */
  readonly readiness: boolean;
  /** Whether the assignment list is on the agenda of every meeting. */
  readonly agendaList: boolean;
  /** Whether its assignments can be marked as secret, and whether their words are kept then. */
  readonly secrecy: SecrecyAllowed;
};

/** Changes what is given. Cards speak the committee's language, so they are shown anew with it. */
export async function setCommittee(
  ports: Ports,
  { committee: id, doer, facts }: { committee: string; doer: Doer; facts: Partial<CommitteeFacts> },
): Promise<CommitteeChanged<{ readonly speaksOther: boolean }> | Refusal> {
  const name = facts.name?.trim();
  if (name === '') return refuse('empty-text');
  const { silentAfter: days = DEFAULT_SILENT_AFTER } = facts;
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_SILENT_AFTER)
    return refuse('bad-silence');
  if (name !== undefined && name.length > LONGEST_COMMITTEE_NAME) return refuse('too-long');
  const { lateReasons = [] } = facts;
  if (!areLateReasons(lateReasons)) return refuse('bad-reasons');
  const changed = await changeCommittee(ports, { id, doer }, (before, today) => {
    const wanted = { ...factsOf(before), ...facts, ...(name !== undefined && { name }) };
    if (isSame(wanted, factsOf(before))) return refuse('nothing-changed');
    return {
      ok: true,
      committee: withFacts(before, wanted, today),
      happened: [{ what: 'committee-set', from: factsOf(before), to: wanted }],
      result: { speaksOther: wanted.language !== before.language },
    };
  });
  if (changed.ok && changed.result.speaksOther)
    await ports.followUps.do(async () =>
      showCards(ports, await ports.store.openOfCommittee(changed.committee.id)),
    );
  return changed;
}

/** The first overview is that of the next chosen weekday after the day on which it was chosen. */
function withFacts(
  before: Committee,
  { weekday, readiness, agendaList, ...facts }: CommitteeFacts,
  today: Day,
): Committee {
  const same = before.overview?.weekday === weekday ? before.overview : null;
  return {
    ...before,
    ...facts,
    overview: weekday === null ? null : (same ?? { weekday, last: today }),
    readiness: { ...before.readiness, isOff: !readiness },
    agendaList: { ...before.agendaList, isOn: agendaList },
  };
}

function factsOf(committee: Committee): CommitteeFacts {
  const { name, language, overview, silentAfter, lateReasons, ...more } = committee;
  const { readiness, agendaList, secrecy } = more;
  return {
    name,
    language,
    weekday: overview?.weekday ?? null,
    silentAfter,
    lateReasons,
    readiness: !readiness.isOff,
    agendaList: agendaList.isOn,
    secrecy,
  };
}

function isSame(one: CommitteeFacts, other: CommitteeFacts): boolean {
  return (
    one.name === other.name &&
    one.language === other.language &&
    one.weekday === other.weekday &&
    one.silentAfter === other.silentAfter &&
    one.lateReasons.join('\n') === other.lateReasons.join('\n') &&
    one.readiness === other.readiness &&
    one.agendaList === other.agendaList &&
    one.secrecy === other.secrecy
  );
}
