import type { Day } from '../days/day.ts';
import type { HistoryEntry } from '../record/history.ts';
import type { Meeting, ToFollow } from '../meetings/meeting.ts';
import type { Message } from '../record/message.ts';
import type { Person } from '../record/person.ts';
import type { PlanRow } from '../meetings/plan.ts';
import type { AgendaList } from './agenda-list.ts';
import type { PublicView } from './public-view.ts';
import type { Readiness } from './readiness.ts';
import type { ReminderLadder } from './reminder-ladder.ts';
import type { WeeklyOverview } from './weekly-overview.ts';
import type { Language } from '../record/language.ts';
import type { Body } from './body.ts';
import type { CommitteePolicies } from './committee-policies.ts';
import type { CommitteeEnding } from './committee-ending.ts';
import type { Office } from './office.ts';
import type { Retention } from './retention.ts';
import type { SecrecyAllowed } from './secrecy-allowed.ts';

export type Committee = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  /** `RUN`, upper case, unique in the team. */
  readonly code: string;
  readonly name: string;
  /** The Slack channel that is the committee's. */
  readonly channel: string;
  /** IANA name, `Europe/Stockholm`. */
  readonly timeZone: string;
  readonly language: Language;
  readonly offices: readonly Office[];
  /** Those outside that hold assignments of it, in the order in which they came. */
  readonly bodies: readonly Body[];
  readonly plan: readonly PlanRow[];
  readonly ladder: ReminderLadder;
  /** So many working days without a word, and an assignment counts as silent. */
  readonly silentAfter: number;
  /** Why assignments are late, to be chosen from; empty for the usual ones. */
  readonly lateReasons: readonly string[];
  /** Null: its channel gets none. */
  readonly overview: WeeklyOverview | null;
  /** Its channel's messages about what is ready for a meeting. */
  readonly readiness: Readiness;
  readonly agendaList: AgendaList;
  /** What it asks of all that is open; null asks nothing. */
  readonly policies: CommitteePolicies | null;
  /** What may be weeded, and what was; null while no rule was ever set. */
  readonly retention: Retention | null;
  /** Whether its assignments can be marked as secret. */
  readonly secrecy: SecrecyAllowed;
  /** What anybody may read of its assignments. */
  readonly publicView: PublicView;
  /** Days on which its offices are closed besides the country's (bridge days), in order. */
  readonly closedDays: readonly Day[];
  /** Those of its people whose Slack accounts are deactivated: nothing is sent to them. */
  readonly gone: readonly Person[];
  /** Months in which it has no meetings by custom, 1–12. */
  readonly idleMonths: readonly number[];
  /** In the order of their days. */
  readonly meetings: readonly Meeting[];
  /** Meetings that were rescheduled, whose assignments have not all followed yet. */
  readonly toFollow: readonly ToFollow[];
  /** The day of the offices' changes that the cards show; null before the first. */
  readonly cardsShownOn: Day | null;
  /** True once the channel is shared with another organisation: then nothing is posted there. */
  readonly muted: boolean;
  /** That it ends, or has; null for one that goes on. */
  readonly ending: CommitteeEnding | null;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};
