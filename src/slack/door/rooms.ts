import type { MessageContent } from '../../domain/record/message.ts';
import type { Room } from '../kit/room.ts';
import { assignment } from '../rooms/assignment/room.ts';
import { backlog } from '../rooms/backlog/room.ts';
import { askingBodies } from '../rooms/asking-bodies/room.ts';
import { askingReports } from '../rooms/asking-reports/room.ts';
import { bodies } from '../rooms/bodies/room.ts';
import { calendar } from '../rooms/calendar/room.ts';
import { closedDays } from '../rooms/closed-days/room.ts';
import { committees } from '../rooms/committees/room.ts';
import { damagedRecords } from '../rooms/damaged/room.ts';
import { delegation } from '../rooms/delegation/room.ts';
import { diary } from '../rooms/diary/room.ts';
import { draftsUpdates } from '../rooms/drafts-updates/room.ts';
import { editing } from '../rooms/editing/room.ts';
import { ending } from '../rooms/ending/room.ts';
import { exporting } from '../rooms/exporting/room.ts';
import { extension } from '../rooms/extension/room.ts';
import { figures } from '../rooms/figures/room.ts';
import { helpOf } from '../rooms/help/room.ts';
import { home } from '../rooms/home/room.ts';
import { history } from '../rooms/history/room.ts';
import { ladder } from '../rooms/ladder/room.ts';
import { latePapers } from '../rooms/late-papers/room.ts';
import { meetingDates } from '../rooms/meeting-dates/room.ts';
import { meetings } from '../rooms/meetings/room.ts';
import { mending } from '../rooms/mending/room.ts';
import { minutes } from '../rooms/minutes/room.ts';
import { offices } from '../rooms/offices/room.ts';
import { outcome } from '../rooms/outcome/room.ts';
import { ownData } from '../rooms/own-data/room.ts';
import { ownReminders } from '../rooms/own-reminders/room.ts';
import { papers } from '../rooms/papers/room.ts';
import { pictures } from '../rooms/pictures/room.ts';
import { publicView } from '../rooms/public-view/room.ts';
import { plan } from '../rooms/plan/room.ts';
import { reading } from '../rooms/reading/room.ts';
import { registering } from '../rooms/registering/room.ts';
import { readiness } from '../rooms/readiness/room.ts';
import { reminders } from '../rooms/reminders/room.ts';
import { retention } from '../rooms/retention/room.ts';
import { rescheduling } from '../rooms/rescheduling/room.ts';
import { search } from '../rooms/search/room.ts';
import { secrecy } from '../rooms/secrecy/room.ts';
import { setUp } from '../rooms/set-up/room.ts';
import { policies } from '../rooms/policies/room.ts';
import { settings } from '../rooms/settings/room.ts';
import { standingAssignments } from '../rooms/standing/room.ts';
import { status } from '../rooms/status/room.ts';
import { supplement } from '../rooms/supplement/room.ts';
import { notDelivered } from '../rooms/undelivered/room.ts';
import { weeklyOverview } from '../rooms/weekly-overview/room.ts';

/** Every deed, in the order in which the help names them. */
const DEEDS = [
  registering,
  reading,
  status,
  assignment,
  history,
  search,
  draftsUpdates,
  latePapers,
  delegation,
  reminders,
  askingReports,
  editing,
  ending,
  mending,
  minutes,
  secrecy,
  setUp,
  committees,
  meetings,
  offices,
  bodies,
  askingBodies,
  ownReminders,
  ownData,
  rescheduling,
  meetingDates,
  extension,
  plan,
  ladder,
  weeklyOverview,
  readiness,
  policies,
  publicView,
  settings,
  closedDays,
  calendar,
  backlog,
  papers,
  exporting,
  diary,
  retention,
  figures,
  pictures,
  outcome,
  supplement,
  standingAssignments,
  notDelivered,
  damagedRecords,
  home,
] as const;

export const ROOMS: readonly Room[] = [...DEEDS, helpOf(DEEDS)];

type KeysOf<T> = T extends { readonly notices: infer N } ? keyof N : never;
type Worded = KeysOf<(typeof DEEDS)[number]>;
/** A reaction is no text: the poster gives it as it is. */
type Unworded = Exclude<MessageContent['say'], Worded | 'reaction'>;
/** Does not compile where a kind of message has no room that words it. */
export const EVERY_MESSAGE_IS_WORDED: [Unworded] extends [never] ? true : Unworded = true;
