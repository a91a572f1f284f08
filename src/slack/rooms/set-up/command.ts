import { addCommittee } from '../../../app/committees/add-committee.ts';
import { addMeeting } from '../../../app/meetings/add-meeting.ts';
import { mayInCommittee } from '../../../app/standing.ts';
import { setDeputy, setRole, setStandIn } from '../../../app/committees/set-role.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { readMeeting } from '../../typed/meeting-line.ts';
import { readMeetingLines } from '../../typed/meeting-list.ts';
import { readOffice } from '../offices/typed.ts';
import { findMention } from '../../typed/tokens.ts';
import { committeeAdded, deputySet, meetingAdded, roleSet, standInSet } from './said.ts';
import { channelFacts } from '../../kit/channels.ts';
import { addMeetingForm } from '../meetings/form-add.ts';
import { setUpForm } from './form.ts';
import { writtenToConfirm } from '../meetings/fill.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  form,
  say,
  sayRefused,
  sayWhy,
  todayIn,
} from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';

const CODE_AND_NAME = /^(\S+)\s+(.+)$/s;

export const committeeAdd: CommandHandler = async (parts, asked) => {
  const { ports } = parts;
  const [, code, name] = CODE_AND_NAME.exec(asked.rest) ?? [];
  if (code === undefined || name === undefined) return form(setUpFormHere(asked));
  const channel = await channelFacts(parts.client, asked.channel);
  const added = await addCommittee(ports, {
    doer: asked.doer,
    channel: asked.channel,
    code,
    name,
    isShared: channel.isShared,
  });
  if (!added.ok) return sayRefused(added, asked);
  const isInside = await channel.join();
  return say(committeeAdded(added.committee, asked.language, { isInside }));
};

function setUpFormHere({ language, channel, person, rest }: Asked): ReturnType<typeof setUpForm> {
  return setUpForm({ language, channel, secretary: person.user, code: rest });
}

export const meetingAdd: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', asked.language);
  const { language, doer } = asked;
  if (rest === '') return meetingForm(parts, asked, committee);
  const today = todayIn(parts, committee);
  const meeting = readMeeting(rest, today);
  if (meeting === null) return meetingsByRule(parts, asked, { committee, rest });
  const request = { committee: committee.id, doer, ...meeting };
  const added = await addMeeting(parts.ports, request);
  if (!added.ok) return sayRefused(added, asked);
  return say(meetingAdded(added.committee, added.result, today, language));
};

async function meetingForm(
  { ports }: ListenerParts,
  asked: Asked,
  committee: Committee,
): Promise<Answer> {
  const refused = await mayInCommittee(ports, asked.person, committee, 'manage');
  if (refused !== null) return sayRefused(refused, asked);
  return form(addMeetingForm({ language: asked.language, committeeId: committee.id }));
}

/** "andra tisdagen varje månad utom juli": shown before it is added, as any list. */
async function meetingsByRule(
  parts: ListenerParts,
  asked: Asked,
  { committee, rest }: { readonly committee: Committee; readonly rest: string },
): Promise<Answer> {
  const { language, doer } = asked;
  const how = { today: todayIn(parts, committee), idleMonths: committee.idleMonths };
  if (readMeetingLines(rest, how).unclear.length > 0) return sayWhy('bad-day', language);
  const given = { day: null, time: null, text: rest };
  const confirming = await writtenToConfirm(parts, { committee, doer, language }, given);
  return confirming.ok ? form(confirming.view) : sayRefused(confirming, asked);
}

/**
 * `role set Title @name [from <day>]`, or `role set deputy for Title @name <day> <day>`; a deputy
 * without days stands in by the holder's Slack status.
 */
export const roleSetCommand: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  const { language, doer } = asked;
  if (committee === null) return sayWhy('no-such-committee', language);
  const mention = findMention(rest);
  if (mention === null) return sayWhy('not-a-colleague', language);
  const person = { team: asked.person.team, user: mention.value };
  const today = todayIn(parts, committee);
  const said = readOffice(mention.rest, today);
  if (said.is === 'unclear') return sayWhy('bad-day', language);
  const given = { committee: committee.id, doer, title: said.title, person };
  const name = (await parts.ports.people.facts(person))?.name ?? mention.value;
  if (said.is === 'holder') {
    const from = said.from === null ? {} : { from: said.from };
    const set = await setRole(parts.ports, { ...given, ...from });
    if (!set.ok) return sayRefused(set, asked);
    return say(roleSet(set.result.title, name, { from: said.from, today, language }));
  }
  const [from, to] = said.days;
  if (from === undefined) {
    const set = await setStandIn(parts.ports, given);
    if (!set.ok) return sayRefused(set, asked);
    return say(standInSet(set.result.title, name, language));
  }
  if (to === undefined) return sayWhy('bad-day', language);
  const set = await setDeputy(parts.ports, { ...given, from, to });
  if (!set.ok) return sayRefused(set, asked);
  return say(deputySet(set.result.title, name, { from, to, today, language }));
};
