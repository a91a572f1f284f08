import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import { STATES } from '../../../../src/domain/assignments/state.ts';
import type { Preview } from '../../../../src/app/meetings/reschedule.ts';
import { card } from '../../../../src/slack/rooms/assignment/card.ts';
import { closeAsk } from '../../../../src/slack/rooms/ending/close-ask.ts';
import { delegatedSaid } from '../../../../src/slack/rooms/delegation/said.ts';
import { doneText } from '../../../../src/slack/kit/done.ts';
import * as extension from '../../../../src/slack/rooms/extension/notice.ts';
import { list, mine } from '../../../../src/slack/rooms/status/lists.ts';
import { meetingAdded, meetingsList } from '../../../../src/slack/rooms/meetings/said.ts';
import { show } from '../../../../src/slack/rooms/assignment/said.ts';
import { datesPreview } from '../../../../src/slack/rooms/meeting-dates/said.ts';
import {
  contributing,
  delegated,
  takenBack,
} from '../../../../src/slack/rooms/delegation/notice.ts';
import {
  changesRequested,
  draftApproved,
  draftReceived,
  readyForHolder,
} from '../../../../src/slack/rooms/drafts-updates/notice.ts';
import { nudge } from '../../../../src/slack/rooms/reminders/notice.ts';
import { editedNotice } from '../../../../src/slack/rooms/editing/notice.ts';
import { closedNotice, voidedNotice } from '../../../../src/slack/rooms/ending/notice.ts';
import { deputySet, roleSet } from '../../../../src/slack/rooms/offices/said.ts';
import { handedOver } from '../../../../src/slack/rooms/assignment/notice.ts';
import {
  minutesConfirmed,
  minutesOfMeetingConfirmed,
} from '../../../../src/slack/rooms/minutes/said.ts';
import { outcomeNotice } from '../../../../src/slack/rooms/outcome/notice.ts';
import { readOffer } from '../../../../src/slack/rooms/reading/offer.ts';
import { notRegistered, registered } from '../../../../src/slack/rooms/registering/said.ts';
import { whoInLine } from '../../../../src/slack/rooms/registering/who-in-line.ts';
import { latePaperMessages } from './longest-late-papers.ts';
import { meetingRescheduled } from '../../../../src/slack/rooms/rescheduling/notice.ts';
import { cancelPreview, movePreview } from '../../../../src/slack/rooms/rescheduling/previews.ts';
import { asRepeat } from '../../../../src/slack/kit/repeated.ts';
import { reworded } from '../../../../src/slack/rooms/minutes/reworded.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { committeeAdded } from '../../../../src/slack/rooms/set-up/said.ts';
import { statusOverview } from '../../../../src/slack/rooms/status/overview.ts';
import { damaged } from '../../../../src/slack/rooms/damaged/notice.ts';
import {
  channelShared,
  overviewUndelivered,
  placeRests,
  sentAgain,
  undelivered,
} from '../../../../src/slack/rooms/undelivered/notice.ts';
import { draftsUpdatesWordsIn } from '../../../../src/slack/rooms/drafts-updates/words.ts';
import { welcome } from '../../../../src/slack/rooms/set-up/welcome.ts';
import { escapeText } from '../../../../src/slack/kit/escape.ts';
import { whichAssignment } from '../../../../src/slack/rooms/drafts-updates/which-assignment.ts';
import { anAssignment } from '../../../contracts/samples.ts';
import { meetings } from '../forms/filled.ts';
import { bodyMessages } from './longest-bodies.ts';
import { digestMessages } from './longest-digests.ts';
import { wordMessages } from './longest-words.ts';
import { endingMessages } from './longest-ends.ts';
import { mendingMessages } from './longest-mending.ts';
import { calendarMessages } from './longest-calendar.ts';
import { listMessages } from './longest-lists.ts';
import { figureMessages } from './longest-figures.ts';
import { togetherMessages } from './longest-together.ts';
import { searchMessages } from './longest-search.ts';
import { AT, headOf, person } from './longest-view.ts';

/** The days that a card must show, whatever else it has to say. */
export const SHOWN_DAYS = {
  sv: ['tis 15 dec', 'tor 19 nov', 'tis 24 nov', 'tis 1 dec', 'mån 7 dec', 'tis 8 dec'],
  en: ['Tue 15 Dec', 'Thu 19 Nov', 'Tue 24 Nov', 'Tue 1 Dec', 'Mon 7 Dec', 'Tue 8 Dec'],
} as const;

const LISTED = { next: { list: 'committee', committee: '01C', filter: 'all' } } as const;

/** Every message that Bevaka can say, about as many assignments as are given. */
export function everyMessage(
  view: AssignmentView,
  count: number,
  language: Language,
): Readonly<Record<string, Said>> {
  const views = Array.from({ length: count }, (_, index) => ({
    ...view,
    id: `${view.id.slice(0, 22)}${1000 + index}`,
  }));
  const name = view.committee.name;
  const held = { id: '01M', day: '2026-12-15' };
  // The views' own committee has all that these surfaces show.
  const committee = { ...view.committee, idleMonths: [1] } as unknown as Parameters<
    typeof committeeAdded
  >[0];
  const counts = [...STATES, 'void' as const].map((is) => ({ is, count: 3 }));
  const meeting = meetings(1)[0] ?? {
    ...held,
    time: null,
    state: 'planned',
    addedAt: AT,
    dates: [],
    dispatched: null,
  };
  const shown = { today: view.today, language };
  const ownDates = view.milestones.map(({ milestone, day }) => ({ milestone, day }));
  const other = view.wording
    .split(' ')
    .toReversed()
    .map((word, at) => `${word}${at}`)
    .join(' ');
  const change = { from: '2026-11-19', to: '2027-01-14' };
  const preview: Preview = {
    ok: true,
    committee,
    meeting,
    onClosedDay: true,
    over: views,
    ownDates: { stay: ownDates, fall: ownDates },
    affected: views.map(({ label, deliverable }) => ({
      assignment: { ...anAssignment(), label, deliverable },
      changes: view.milestones.map(({ milestone }) => ({ milestone, ...change })),
    })),
  };
  return {
    card: card(view),
    'card, void': card({
      ...view,
      ending: { is: 'void', reason: name, by: { team: 'T1', user: 'U1' }, at: AT },
    }),
    'card, closed': card({
      ...view,
      ending: { is: 'closed', paragraph: name, meeting: '01M', by: person(name).person, at: AT },
    }),
    'card, standing': card(headOf(view, count)),
    'show, standing': show(headOf(view, count), language, () => true),
    'handed over': handedOver(views, language),
    delegated: delegated(view, { by: name, milestone: null, part: view.wording }, language),
    'milestone delegated': delegated(
      view,
      { by: name, milestone: view.next?.milestone ?? null, part: view.wording },
      language,
    ),
    'delegated to': delegatedSaid(
      view,
      { to: person(name).person, scope: { is: 'whole' } },
      language,
    ),
    'taken back': takenBack(view, name, language),
    contributing: contributing(view, { by: name, part: view.wording }, language),
    nudge: nudge(view, name, language),
    ...latePaperMessages(view, name, language),
    ready: readyForHolder(view, name, language),
    edited: editedNotice(view, name, language),
    closed: closedNotice(view, { by: name, undone: null }, language),
    voided: voidedNotice(view, null, language),
    'draft received': draftReceived(view, 2, language),
    'draft approved': draftApproved(view, 2, language),
    'changes requested': changesRequested(view, 1, language),
    'overview that did not arrive': overviewUndelivered(name, 'is_archived', language),
    damaged: damaged(
      {
        say: 'damaged',
        kind: 'assignment',
        name,
        file: `TSANDBOX/damaged/assignment/${'A'.repeat(26)}.json`,
      },
      language,
    ),
    undelivered: undelivered(view, name, 'user_disabled', language),
    'channel shared': channelShared(name, language),
    'place that rests': placeRests({ person: name }, 'brand_new_word', language),
    'sent again': sentAgain({ person: name }, view.label, language),
    'marked as a repeat': asRepeat(card(view, language), language),
    'read offer': readOffer({ slackFile: 'F1', name: view.deliverable }, language),
    ...calendarMessages(view, language),
    ...listMessages(views, name, language),
    reworded: reworded({ ...view, wording: other }, { by: name, was: view.wording }, language),
    'minutes of many confirmed': minutesOfMeetingConfirmed(
      views.slice(0, 10),
      views.slice(0, 10).map(({ label }) => ({ label, why: 'already-confirmed' })),
      language,
    ),
    'minutes confirmed': minutesConfirmed(view, { isReworded: true }, language),
    'extension asked': extension.extensionAsked(view, name, language),
    extended: extension.extended(view, name, language),
    'extension refused': extension.extensionRefused(view, name, language),
    'outcome notice': outcomeNotice(view, name, language),
    ...mendingMessages(view, views.slice(0, 19), language),
    'meeting rescheduled': meetingRescheduled(
      { ...committee, meetings: [meeting] },
      { meeting: meeting.id, was: { day: '2026-12-18', time: '09:00' } },
      views,
      shown,
    ),
    'move preview': movePreview(preview, { day: '2026-12-18', time: '09:00' }, shown),
    'meeting dates preview': datesPreview(preview, ownDates, shown),
    'cancel preview': cancelPreview(preview, meetings(60), shown),
    ...digestMessages(views, name, language),
    ...searchMessages(views, view.wording, language),
    ...figureMessages(name, count, language),
    ...endingMessages(views, name, language),
    registered: registered(views.slice(0, 10), language),
    'an unknown title': notRegistered(
      {
        why: 'unknown-holder',
        unclear: view.wording.slice(0, 100),
        offered: [],
        body: null,
        committee: '01C',
        code: 'RUN',
        offices: [view.wording.slice(0, 90), view.wording.slice(0, 95)],
        line: view.wording.slice(0, 1500),
        today: view.today,
      },
      language,
    ),
    'who is meant': whoInLine(
      {
        who: {
          words: view.wording,
          people: [
            {
              person: view.newestUpdate?.by.person ?? { team: 'T', user: 'U' },
              names: [view.wording],
            },
          ],
          office: { title: view.wording.slice(0, 100), words: '' },
          rest: view.wording,
        },
        command: (words) => `register RUN ${words}`,
      },
      language,
    ),
    'not registered': notRegistered(
      {
        why: 'several-meetings',
        unclear: view.deliverable,
        offered: [
          { is: 'meeting', meeting: '01M', day: '2026-12-15', before: null },
          { is: 'new-meeting', day: '2026-12-16' },
          { is: 'date', day: '2026-12-16' },
          { is: 'none' },
        ],
        committee: '01C',
        code: 'RUN',
        offices: [],
        line: view.wording,
        body: null,
        today: view.today,
      },
      language,
    ),
    ...togetherMessages(views, name, language),
    ...bodyMessages(view, count, language),
    ...wordMessages(views, language),
    list: list(name, views, language, LISTED),
    mine: mine(views, language),
    'empty list': list(name, [], language, LISTED),
    'nothing on you': mine([], language),
    show: show(view, language, () => true),
    status: statusOverview({
      committee: { ...committee, offices: [] },
      language,
      today: view.today,
      counts,
      meetings: [{ meeting: view.due, counts, views }],
      meeting: null,
      canPost: true,
    }),
    meetings: meetingsList(committee, meetings(60), {
      today: view.today,
      language,
      canManage: true,
    }),
    'committee added': committeeAdded(committee, language, { isInside: false }),
    'meeting added': meetingAdded(committee, meeting, view.today, language),
    'role set': roleSet(name, name, {
      from: '2027-01-01',
      to: '2027-01-31',
      today: view.today,
      language,
    }),
    'deputy set': deputySet(name, name, {
      from: '2026-12-01',
      to: '2027-01-31',
      today: view.today,
      language,
    }),
    'which assignment': whichAssignment(views, language, {
      heard: { channel: 'C1', ts: '1', thread: null },
      lead: escapeText(name, 300),
      ofAll: true,
    }),
    'close ask': closeAsk(
      view,
      { ok: true, paragraph: name, meetings: [meeting, meeting], dueLater: meeting },
      language,
    ),
    done: doneText(language, draftsUpdatesWordsIn(language).isDraftKept, view, {
      mayApprove: true,
    }),
    welcome: welcome(language, 'C1'),
  };
}
