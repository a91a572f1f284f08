import type { Change, RecordKind } from '../../../src/app/ports/store.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { dayIn } from '../../../src/domain/days/day.ts';
import type { HistoryEntry, HistoryEvent } from '../../../src/domain/record/history.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { type Action, may, standingIn } from '../../../src/domain/rights/permissions.ts';
import type { Composed } from '../support/bevaka.ts';

/** What somebody must be allowed for it to stand in a history; a new event does not compile without. */
const NEEDS: Readonly<Record<HistoryEvent, Action | 'nobody'>> = {
  'committee-added': 'set-up',
  'meeting-added': 'register',
  'meeting-moved': 'manage',
  'meeting-cancelled': 'manage',
  'meeting-restored': 'manage',
  'meeting-followed': 'manage',
  'plan-set': 'manage',
  'ladder-set': 'manage',
  'policies-set': 'manage',
  'public-view-set': 'manage',
  'committee-set': 'manage',
  'committee-ended': 'manage',
  'committee-goes-on': 'manage',
  'gone-over': 'manage',
  'meeting-dates-set': 'manage',
  'milestone-met': 'meet-milestone',
  'closed-days-set': 'manage',
  'role-set': 'manage',
  'deputy-set': 'manage',
  'director-set': 'manage',
  'office-added': 'manage',
  'offices-merged': 'manage',
  'channel-muted': 'nobody',
  'stand-in-set': 'manage',
  'preferences-set': 'list-own',
  'account-gone': 'nobody',
  'account-back': 'nobody',
  'feed-opened': 'list-own',
  'feed-renewed': 'list-own',
  'letterhead-set': 'manage',
  exported: 'export',
  registered: 'register',
  supplemented: 'register',
  accepted: 'accept',
  'request-sent': 'accept',
  'answer-received': 'draft',
  'body-added': 'register',
  'contact-set': 'manage',
  delegated: 'delegate',
  'taken-back': 'take-back',
  'contributor-added': 'set-contributors',
  'contributor-removed': 'set-contributors',
  updated: 'update',
  'update-edited': 'update',
  'update-deleted': 'update',
  'draft-submitted': 'draft',
  'draft-approved': 'approve',
  'late-paper-asked': 'draft',
  'late-paper-taken': 'answer-late-paper',
  'late-paper-refused': 'answer-late-paper',
  'papers-dispatched': 'manage',
  'papers-not-dispatched': 'manage',
  'changes-requested': 'request-changes',
  'ready-said': 'say-ready',
  'why-late-said': 'update',
  snoozed: 'snooze',
  acknowledged: 'snooze',
  reminded: 'remind',
  nudged: 'remind',
  'date-set': 'set-date',
  'minutes-confirmed': 'confirm',
  outcome: 'outcome',
  'paragraph-added': 'confirm',
  undone: 'outcome',
  corrected: 'correct',
  'extension-asked': 'ask-extension',
  extended: 'extend',
  'extension-refused': 'extend',
  'extension-withdrawn': 'ask-extension',
  edited: 'edit',
  voided: 'void',
  'marked-secret': 'mark-secret',
  'secrecy-lifted': 'mark-secret',
  reported: 'report',
  closed: 'close',
  'handed-to-diary': 'hand-to-diary',
  'received-in-diary': 'receive',
  'retention-set': 'manage',
  'weeding-started': 'manage',
  weeded: 'manage',
  held: 'hold',
  'hold-lifted': 'hold',
  'occurrences-opened': 'nobody',
};

export type Watched = {
  /** What was done by who may not, in words. */
  readonly wrongs: readonly string[];
  /** Deeds that were kept; a person's, or everybody's. */
  by(user: string): number;
  count(): number;
};

/** Looks at every write from here on: who is said to have done it, and whether they may. */
export function watched(bevaka: Composed): Watched {
  const { store } = bevaka.ports;
  const wrongs: string[] = [];
  const done: HistoryEntry[] = [];
  const commit = store.commit.bind(store);
  store.commit = async <K extends RecordKind>(change: Change<K>) => {
    const { kind, record, history } = change;
    const before = (await store.find(kind, record.id)) ?? record;
    const committed = await commit(change);
    if (!committed.ok) return committed;
    done.push(...history.filter(({ actor }) => actor !== null));
    for (const entry of history)
      if (!(await mayHaveDone(bevaka, entry, { kind, before })))
        wrongs.push(`${entry.actor?.team}|${entry.actor?.user} did ${entry.what} to a ${kind}`);
    return committed;
  };
  return {
    wrongs,
    by: (user) => done.filter(({ actor }) => actor?.user === user).length,
    count: () => done.length,
  };
}

type Touched = { readonly kind: RecordKind; readonly before: unknown };

async function mayHaveDone(
  { ports }: Composed,
  { actor, what }: HistoryEntry,
  { kind, before }: Touched,
): Promise<boolean> {
  const needs = NEEDS[what];
  if (actor === null || needs === 'nobody') return actor === null;
  const assignment = kind === 'assignment' ? (before as Assignment) : null; // by its kind
  const committee =
    kind === 'committee'
      ? (before as Committee) // by its kind
      : await ports.store.find('committee', assignment?.committee ?? '');
  const today = dayIn(ports.now, ports.defaults.timeZone);
  return may(needs, standingIn(await whoIs(ports, actor, committee), committee, assignment, today));
}

async function whoIs(ports: Composed['ports'], person: Person, committee: Committee | null) {
  const facts = await ports.people.who(person);
  if (facts === null || person.team !== 'TSANDBOX') return null;
  const isInChannel =
    committee !== null && (await ports.people.isInChannel(person, committee.channel));
  const { kind, isWorkspaceAdmin } = facts;
  return { person, kind, isWorkspaceAdmin, isAppAdmin: false, isInChannel };
}
