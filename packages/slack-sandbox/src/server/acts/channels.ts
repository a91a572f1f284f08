import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import { enter, exit } from '../workspace/membership.ts';
import type { Channel, Person } from '../workspace/records.ts';
import { cannot, DONE } from './answer.ts';
import { openTo, seenBy } from './places.ts';

export function join(slack: Slack, person: Person, act: Extract<Act, { type: 'join' }>): ActAnswer {
  const found = seenBy(slack, person, act.channel);
  if (!found.ok) return cannot(person, found.error);
  if (found.channel.isArchived) return cannot(person, 'is_archived');
  enter(slack.workspace, found.channel, person.id, null);
  return DONE;
}

export function leave(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'leave' }>,
): ActAnswer {
  const found = seenBy(slack, person, act.channel);
  if (!found.ok) return cannot(person, found.error);
  return exit(slack.workspace, found.channel, person.id) ? DONE : cannot(person, 'not_in_channel');
}

export function invite(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'invite' }>,
): ActAnswer {
  const found = openTo(slack, person, act.channel);
  if (!found.ok) return cannot(person, found.error);
  const invited = slack.workspace.people.find(act.person);
  if (invited === undefined) return cannot(person, 'unknown_person');
  if (invited.isStranger && !found.channel.isShared) return cannot(person, 'channel_not_shared');
  const isNew = enter(slack.workspace, found.channel, invited.id, person.id);
  return isNew ? DONE : cannot(person, 'already_in_channel');
}

export function removeMember(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'remove' }>,
): ActAnswer {
  const found = openTo(slack, person, act.channel);
  if (!found.ok) return cannot(person, found.error);
  const wasThere = exit(slack.workspace, found.channel, act.person);
  return wasThere ? DONE : cannot(person, 'not_a_member');
}

const NAME = /^[\p{Ll}\p{N}_-]{1,80}$/u;

export function createChannel(
  { workspace }: Slack,
  person: Person,
  { name, isPrivate }: Extract<Act, { type: 'create-channel' }>,
): ActAnswer {
  const all = workspace.channels.all();
  if (!NAME.test(name)) return cannot(person, 'invalid_name');
  if (all.some((channel) => channel.name === name)) return cannot(person, 'name_taken');
  const channel: Channel = {
    id: `${isPrivate ? 'G' : 'C'}${Date.now().toString(36).toUpperCase()}${all.length}`,
    name,
    kind: isPrivate ? 'private' : 'public',
    topic: '',
    members: [],
    creator: person.id,
    created: Math.floor(Date.now() / 1000),
    isArchived: false,
    isShared: false,
  };
  workspace.channels.put(channel);
  enter(workspace, channel, person.id, null);
  return { ok: true, channel: channel.id };
}

/** When a channel is no longer shared, those of the other organisation are no longer in it. */
export function shareChannel(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'share-channel' }>,
): ActAnswer {
  const found = openTo(slack, person, act.channel);
  if (!found.ok) return cannot(person, found.error);
  slack.workspace.channels.share(found.channel, act.isShared);
  const strangers = found.channel.members.filter(
    (member) => slack.workspace.people.find(member)?.isStranger === true,
  );
  if (!act.isShared)
    for (const stranger of strangers) exit(slack.workspace, found.channel, stranger);
  return DONE;
}

/** Slack lets members archive a channel and full members of the workspace open it again. */
export function archiveChannel(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'archive-channel' }>,
): ActAnswer {
  const found = seenBy(slack, person, act.channel);
  if (!found.ok) return cannot(person, found.error);
  slack.workspace.channels.archive(found.channel, act.isArchived, person.id);
  return DONE;
}
