import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import type { Person } from '../workspace/records.ts';
import { cannot, DONE } from './answer.ts';
import { seenBy } from './places.ts';

/** Opens the app: its home, or its messages. */
export function openHome(
  { workspace, install }: Slack,
  person: Person,
  { tab }: Extract<Act, { type: 'open-home' }>,
): ActAnswer {
  const channel = workspace.channels.dmBetween(person.id, install.user);
  workspace.changes.tell({ kind: 'home-opened', user: person.id, tab });
  return { ok: true, channel: channel.id };
}

export function openDm(
  { workspace }: Slack,
  person: Person,
  act: Extract<Act, { type: 'open-dm' }>,
): ActAnswer {
  if (workspace.people.find(act.with) === undefined || act.with === person.id)
    return cannot(person, 'unknown_person');
  return { ok: true, channel: workspace.channels.dmBetween(person.id, act.with).id };
}

export function read(slack: Slack, person: Person, act: Extract<Act, { type: 'read' }>): ActAnswer {
  const found = seenBy(slack, person, act.channel);
  if (!found.ok) return cannot(person, found.error);
  const newest = slack.workspace.messages.timelineOf(act.channel).newest();
  if (newest !== undefined) slack.workspace.reads.read(found.channel, person.id, newest.ts);
  return DONE;
}
