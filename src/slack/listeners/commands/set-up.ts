import { addCommittee } from '../../../app/add-committee.ts';
import { addMeeting } from '../../../app/add-meeting.ts';
import { setDeputy, setRole, setStandIn } from '../../../app/set-role.ts';
import { readMeeting } from '../../grammar/meeting-line.ts';
import { readOffice } from '../../grammar/office-line.ts';
import { findMention } from '../../grammar/tokens.ts';
import {
  committeeAdded,
  deputySet,
  meetingAdded,
  roleSet,
  standInSet,
} from '../../surfaces/set-up.ts';
import { channelFacts } from '../../channels.ts';
import { setUpForm } from '../../surfaces/forms/set-up.ts';
import {
  type Asked,
  type CommandHandler,
  form,
  say,
  sayRefused,
  sayWhy,
  todayIn,
} from './asked.ts';
import { committeeMeant } from './meant.ts';

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
  const meeting = readMeeting(rest, todayIn(parts, committee));
  if (meeting === null) return sayWhy('bad-day', asked.language);
  const request = { committee: committee.id, doer: asked.doer, ...meeting };
  const added = await addMeeting(parts.ports, request);
  if (!added.ok) return sayRefused(added, asked);
  const today = todayIn(parts, committee);
  return say(meetingAdded(added.committee, added.result, today, asked.language));
};

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
