import { addCommittee } from '../../../app/add-committee.ts';
import { addMeeting } from '../../../app/add-meeting.ts';
import { setRole } from '../../../app/set-role.ts';
import { readMeeting } from '../../grammar/meeting-line.ts';
import { findMention } from '../../grammar/tokens.ts';
import { committeeAdded, meetingAdded, roleSet } from '../../surfaces/set-up.ts';
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

const JOINING = /^\s*(?:till|as|to|=)\s+|\s+(?:till|as|to|=)\s*$/giu;

export const roleSetCommand: CommandHandler = async (parts, asked) => {
  const { committee, rest } = await committeeMeant(parts, asked);
  if (committee === null) return sayWhy('no-such-committee', asked.language);
  const mention = findMention(rest);
  if (mention === null) return sayWhy('not-a-colleague', asked.language);
  const set = await setRole(parts.ports, {
    committee: committee.id,
    doer: asked.doer,
    title: mention.rest.replace(JOINING, '').trim(),
    person: { team: asked.person.team, user: mention.value },
  });
  if (!set.ok) return sayRefused(set, asked);
  const name = (await parts.ports.people.facts({ team: asked.person.team, user: mention.value }))
    ?.name;
  return say(roleSet(set.result.title, name ?? mention.value, asked.language));
};
