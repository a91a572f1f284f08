import type * as page from '../../protocol/snapshot.ts';
import type { Slack } from '../slack/slack.ts';
import { momentOf } from '../workspace/moments.ts';
import type { Channel, Person } from '../workspace/records.ts';

/** A conversation as one person sees it in the list of them. */
export function conversationOnPage(
  { workspace }: Slack,
  channel: Channel,
  viewer: string,
): page.Conversation {
  const other =
    channel.kind === 'dm' ? (channel.members.find((member) => member !== viewer) ?? viewer) : null;
  const timeline = workspace.messages.timelineOf(channel.id);
  return {
    id: channel.id,
    name: other === null ? channel.name : (workspace.people.find(other)?.realName ?? other),
    kind: channel.kind,
    with: other,
    topic: channel.topic,
    isMember: channel.members.includes(viewer),
    isShared: channel.isShared,
    isArchived: channel.isArchived,
    members: [...channel.members],
    unread: timeline
      .between({
        after: momentOf(workspace.reads.of(channel.id, viewer)),
        before: Number.POSITIVE_INFINITY,
        inclusive: false,
      })
      .filter(({ user }) => user !== viewer).length,
    newest: timeline.newest()?.ts ?? null,
  };
}

export function personOnPage(person: Person): page.Person {
  const { id, name, realName, title, locale, timeZone, isBot, isAdmin, isStranger } = person;
  const isGuest = person.isRestricted || person.isUltraRestricted;
  const status = person.status?.text ?? '';
  return {
    id,
    name,
    realName,
    title,
    locale,
    timeZone,
    isBot,
    isAdmin,
    isStranger,
    isGuest,
    status,
  };
}
