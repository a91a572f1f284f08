import type { Ports } from '../../app/ports/ports.ts';
import { overviewOf } from '../../app/queries.ts';
import type { AssignmentView } from '../../app/views/assignment-view.ts';
import { named, viewOf } from '../../app/views/view-of.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee, Language } from '../../domain/committee/committee.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { DigestLine } from '../../domain/ladder/digest.ts';
import { lineAnswers } from '../../domain/rights/line-answers.ts';
import type {
  Address,
  Message,
  MessageContent,
  SlackMessage,
} from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import { card } from '../rooms/assignment/card.ts';
import { digest, type ShownLine } from '../rooms/reminders/digest.ts';
import { outcomeNotice } from '../rooms/outcome/notice.ts';
import { extended, extensionAsked, extensionRefused } from '../rooms/extension/notice.ts';
import {
  changesRequested,
  channelShared,
  contributing,
  delegated,
  draftApproved,
  draftReceived,
  editedNotice,
  handedOver,
  nudge,
  readyForHolder,
  takenBack,
  voidedNotice,
} from '../rooms/assignment/notice.ts';
import { statusOverview } from '../rooms/status/overview.ts';
import { meetingRescheduled } from '../rooms/rescheduling/notice.ts';
import { reworded } from '../rooms/minutes/reworded.ts';
import type { Said } from '../kit/said.ts';
import { overviewUndelivered, undelivered } from '../rooms/undelivered/notice.ts';

type RenderPorts = Pick<Ports, 'store' | 'people' | 'clock' | 'closed' | 'defaults'>;
type Content<S extends MessageContent['say']> = Extract<MessageContent, { say: S }>;

/** Makes the words and blocks of a message from what is true now; null when it is gone. */
export function createRender(
  ports: RenderPorts,
  linkTo: (at: SlackMessage) => Promise<string | null>,
): (message: Message) => Promise<Said | null> {
  async function view(id: string): Promise<AssignmentView | null> {
    const found = await assignmentOf(id);
    return found && viewOf(ports, found.assignment, found.committee);
  }

  async function assignmentOf(
    id: string,
  ): Promise<{ assignment: Assignment; committee: Committee } | null> {
    const assignment = await ports.store.find('assignment', id);
    const committee = assignment && (await ports.store.find('committee', assignment.committee));
    return assignment && committee && { assignment, committee };
  }

  async function views(ids: readonly string[]): Promise<readonly AssignmentView[]> {
    return (await Promise.all(ids.map(view))).filter((each) => each !== null);
  }

  const name = async (person: Person): Promise<string> => (await named(ports, person)).name;

  async function placeOf(to: Address): Promise<string | null> {
    return to.kind === 'person' ? name(to.person) : null;
  }

  async function languageFor({ to }: Message, about: AssignmentView | null): Promise<Language> {
    if (to.kind === 'channel') return about?.committee.language ?? ports.defaults.language;
    return (await ports.people.facts(to.person))?.language ?? ports.defaults.language;
  }

  async function sayHandedOver(message: Message, content: Content<'handed-over'>): Promise<Said> {
    const found = await views(content.assignments);
    return handedOver(found, await languageFor(message, null));
  }

  async function sayDigest(message: Message, content: Content<'digest'>): Promise<Said | null> {
    const stored = await ports.store.find('digest', content.digest);
    if (stored === null) return null;
    const shown = stored.lines.map((line) => lineOf(line, stored.person));
    const lines = (await Promise.all(shown)).filter((each) => each !== null);
    return digest(lines, await languageFor(message, null));
  }

  async function lineOf(line: DigestLine, to: Person): Promise<ShownLine | null> {
    const found = await assignmentOf(line.assignment);
    if (found === null) return null;
    const { assignment, committee } = found;
    const about = await viewOf(ports, assignment, committee);
    const answers = lineAnswers(to, assignment, committee, about.today);
    const other = otherIn(line);
    return { line, view: about, answers, ...(other !== null && { who: await name(other) }) };
  }

  async function sayShared(
    message: Message,
    content: Content<'channel-shared'>,
  ): Promise<Said | null> {
    const committee = await ports.store.find('committee', content.committee);
    return committee && channelShared(committee.name, await languageFor(message, null));
  }

  async function sayOverview({ committee: id }: Content<'overview'>): Promise<Said | null> {
    const committee = await ports.store.find('committee', id);
    if (committee === null) return null;
    const { language, timeZone } = committee;
    const today = dayIn(ports.clock.now(), timeZone);
    const overview = await overviewOf(ports, committee, null);
    if (overview.meetings.length === 0) return null;
    return statusOverview({ ...overview, language, today, canPost: false });
  }

  async function sayOverviewUndelivered(
    message: Message,
    { committee: id, why }: Content<'overview-not-delivered'>,
  ): Promise<Said | null> {
    const committee = await ports.store.find('committee', id);
    return committee && overviewUndelivered(committee.name, why, await languageFor(message, null));
  }

  async function sayRescheduled(
    message: Message,
    content: Content<'meeting-rescheduled'>,
  ): Promise<Said | null> {
    const committee = await ports.store.find('committee', content.committee);
    if (committee === null) return null;
    const language = await languageFor(message, null);
    const today = dayIn(ports.clock.now(), committee.timeZone);
    const found = await views(content.assignments);
    return meetingRescheduled(committee, content, found, { today, language });
  }

  async function sayOfOne(
    message: Message,
    content: Exclude<
      MessageContent,
      {
        say:
          | 'handed-over'
          | 'digest'
          | 'channel-shared'
          | 'overview'
          | 'overview-not-delivered'
          | 'meeting-rescheduled'
          | 'reaction';
      }
    >,
  ): Promise<Said | null> {
    const about = await view(content.assignment);
    if (about === null) return null;
    const language = await languageFor(message, about);
    switch (content.say) {
      case 'card':
        return card(about, message.replaces && (await linkTo(message.replaces)));
      case 'delegated':
        return delegated(about, { ...content, by: await name(content.by) }, language);
      case 'taken-back':
        return takenBack(about, await name(content.by), language);
      case 'contributing':
        return contributing(about, { ...content, by: await name(content.by) }, language);
      case 'nudge':
        return nudge(about, await name(content.by), language);
      case 'ready-for-holder':
        return readyForHolder(about, await name(content.by), language);
      case 'edited':
        return editedNotice(about, await name(content.by), language);
      case 'not-delivered':
        return undelivered(about, await placeOf(content.to), content.why, language);
      case 'reworded':
        return reworded(about, { by: await name(content.by), was: content.was }, language);
      case 'extension-asked':
        return extensionAsked(about, await name(content.by), language);
      case 'outcome':
        return outcomeNotice(about, await name(content.by), language);
      case 'extended':
        return extended(about, await name(content.by), language);
      case 'extension-refused':
        return extensionRefused(about, await name(content.by), language);
      case 'voided':
        return voidedNotice(about, language);
      case 'draft-received':
        return draftReceived(about, content.version, language);
      case 'draft-approved':
        return draftApproved(about, content.version, language);
      case 'changes-requested':
        return changesRequested(about, content.version, language);
    }
  }

  return async (message) => {
    const { content } = message;
    if (content.say === 'reaction') return null;
    if (content.say === 'handed-over') return sayHandedOver(message, content);
    if (content.say === 'digest') return sayDigest(message, content);
    if (content.say === 'channel-shared') return sayShared(message, content);
    if (content.say === 'overview') return sayOverview(content);
    if (content.say === 'overview-not-delivered') return sayOverviewUndelivered(message, content);
    if (content.say === 'meeting-rescheduled') return sayRescheduled(message, content);
    return sayOfOne(message, content);
  };
}

/** The person whom a line is about, where that is not the one who gets it. */
function otherIn(line: DigestLine): Person | null {
  if (line.kind === 'undelivered' || line.kind === 'account-gone') return line.person;
  return line.kind === 'while-away' ? line.deputy : null;
}
