import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { BadTemplate } from '../ports/papers.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import type { Ports } from '../ports/ports.ts';
import { type Letterhead, NO_LETTERHEAD } from '../ports/stored-workspace.ts';
import { breaking } from '../views/breaking.ts';
import { viewsOf } from '../views/open-assignments.ts';
import type { Viewing } from '../views/view-of.ts';
import { withoutHeads } from '../views/without-heads.ts';
import type { AssignmentList } from '../ports/assignment-list.ts';
import { groupsOf, proposalOf } from './assignment-list.ts';
import { handOver, type HandedOver } from './hand-over.ts';
import { keepMade } from './keep-made.ts';
import type { ListRow } from '../ports/list-row.ts';
import { mayBeRead } from './may-be-read.ts';
import type { PaperFormat, PaperOrder, PaperPart } from '../ports/paper-parts.ts';
import { rowOf } from './row-of.ts';

export type PaperAsked = {
  readonly language: Language;
  readonly order: PaperOrder;
  readonly parts: readonly PaperPart[];
};

/** Makes the assignment list for a meeting and gives it to who asked, who may make papers there. */
export async function makeList(
  ports: Ports,
  request: PaperAsked & {
    readonly person: Person;
    readonly committee: WhichCommittee;
    /** By its id. */
    readonly meeting: string;
    readonly format: PaperFormat;
  },
): Promise<HandedOver | Refusal | BadTemplate> {
  const found = await committeeFor(ports, request, 'paper');
  if (!found.ok) return found;
  const meeting = meetingOf(found.committee, request.meeting);
  if (meeting === null || meeting.state === 'cancelled') return refuse('no-such-meeting');
  const letterhead = await letterheadOf(ports, request.person.team);
  const list = await listFor(ports, found.committee, { ...request, meeting, letterhead });
  const made = await ports.papers.list(list, { format: request.format, letterhead });
  if (!made.ok) return made;
  await keepMade(ports, found.committee, meeting);
  return handOver(ports, request.person, made.file);
}

/** The letterhead with what was done to it, for whoever is to change it. */
export async function letterheadNow(
  { store }: Pick<Ports, 'store'>,
  team: string,
): Promise<{ readonly letterhead: Letterhead; readonly history: readonly HistoryEntry[] }> {
  const { letterhead = NO_LETTERHEAD, history = [] } = (await store.workspaceOf(team)) ?? {};
  return { letterhead, history };
}

export async function letterheadOf(
  { store }: Pick<Ports, 'store'>,
  team: string,
): Promise<Letterhead> {
  return (await store.workspaceOf(team))?.letterhead ?? NO_LETTERHEAD;
}

/** The list for a meeting: each of the committee's open assignments once. */
export async function listFor(
  ports: Viewing,
  committee: Committee,
  how: PaperAsked & {
    readonly meeting: Pick<Meeting, 'day' | 'time'>;
    readonly letterhead: Pick<Letterhead, 'authority'>;
  },
): Promise<AssignmentList> {
  const open = withoutHeads(await ports.store.openOfCommittee(committee.id));
  const rows = await rowsOf(ports, committee, open, new Set(how.parts));
  const { language, order, meeting, letterhead } = how;
  const proposal = proposalOf(rows, await stillFor(ports, committee));
  return {
    language,
    committee: { code: committee.code, name: committee.name },
    authority: letterhead.authority,
    meeting: { day: meeting.day, time: meeting.time },
    madeOn: todayIn(ports, committee),
    order,
    counts: {
      open: rows.length,
      reported: proposal.close.length,
      late: rows.filter(({ state }) => state === 'late').length,
      extensionsAsked: proposal.moreTime.length,
    },
    proposal,
    groups: groupsOf(rows, order),
  };
}

async function stillFor(ports: Viewing, committee: Committee): Promise<ReadonlySet<string>> {
  const broken = await breaking(ports, committee);
  const still = broken.filter(({ breaks }) => breaks.includes('stillMonths'));
  return new Set(still.map(({ assignment }) => assignment.id));
}

async function rowsOf(
  ports: Viewing,
  committee: Committee,
  open: readonly Assignment[],
  parts: ReadonlySet<PaperPart>,
): Promise<readonly ListRow[]> {
  const readable = open.map((each) => mayBeRead(each, { is: 'paper', parts }));
  const views = await viewsOf(ports, readable, new Map([[committee.id, committee]]));
  const facts = { committee, closed: ports.closed, namesPeople: parts.has('people') };
  return readable.flatMap((assignment, at) => {
    const view = views[at];
    return view === undefined ? [] : [rowOf({ ...facts, assignment, view })];
  });
}
