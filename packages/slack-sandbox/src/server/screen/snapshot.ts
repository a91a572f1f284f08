import type { Message } from '../../protocol/message.ts';
import type * as page from '../../protocol/snapshot.ts';
import { sees } from '../acts/places.ts';
import type { Slack } from '../slack/slack.ts';
import type { View } from '../surfaces/view.ts';
import type { Channel, Person } from '../workspace/records.ts';
import { conversationOnPage, personOnPage } from './conversation.ts';
import { messageOnPage } from './message.ts';

/** Everything that the page shows at first. */
export function snapshotFor(slack: Slack, me: Person): page.Snapshot {
  const { people, channels, team } = slack.workspace;
  return {
    me: me.id,
    workspace: { id: team.id, name: team.name },
    story: storyOnPage(slack),
    app: appOnPage(slack),
    people: people.all().map(personOnPage),
    conversations: channels
      .all()
      .filter((channel) => isListed(channel, me))
      .map((channel) => conversationOnPage(slack, channel, me.id)),
    views: viewsOnPage(slack, me.id),
    home: homeOnPage(slack, me.id),
  };
}

/** Other people's direct messages are nobody's business. */
export function isListed(channel: Channel, person: Person): boolean {
  return channel.kind === 'dm' ? channel.members.includes(person.id) : sees(channel, person);
}

/** How many messages of a conversation the page gets. */
const SHOWN = 200;

/** The newest messages, the person's ephemeral ones among them; or a thread, its root first. */
export function messagesFor(
  slack: Slack,
  me: Person,
  place: { channel: string; thread?: string },
): Message[] {
  const { messages, whispers } = slack.workspace;
  const whispered = whispers
    .to(me.id)
    .filter(
      ({ channel, threadTs }) => channel === place.channel && threadTs === (place.thread ?? null),
    );
  const root = place.thread === undefined ? undefined : messages.find(place.channel, place.thread);
  const posted =
    root === undefined
      ? messages.timelineOf(place.channel).all().slice(-SHOWN)
      : [root, ...messages.repliesTo(root)];
  return [...posted, ...whispered]
    .toSorted((one, other) => Number(one.ts) - Number(other.ts))
    .map((message) => messageOnPage(slack, message, me.id));
}

export function storyOnPage({ story }: Slack): page.Story {
  return { now: story.now().toISOString(), steps: [...story.steps()] };
}

export function appOnPage({ install, line }: Slack): page.App {
  const { slash_commands: commands, shortcuts } = install.manifest.features;
  return {
    id: install.appId,
    name: install.name,
    user: install.user,
    bot: install.botId,
    connected: line.isConnected(),
    commands: commands.map(({ command, description, usage_hint: usageHint }) => ({
      command,
      description,
      usageHint,
    })),
    messageShortcuts: shortcuts
      .filter(({ type }) => type === 'message')
      .map(({ callback_id: callbackId, name, description }) => ({ callbackId, name, description })),
  };
}

export function viewsOnPage({ surfaces }: Slack, user: string): page.OpenView[] {
  return surfaces.stackOf(user).map((view) => ({
    id: view.id,
    title: view.title ?? { type: 'plain_text', text: '' },
    submit: view.submit ?? null,
    close: view.close ?? null,
    blocks: view.blocks,
    hash: view.hash,
    errors: view.errors,
  }));
}

export function homeOnPage({ surfaces }: Slack, user: string): page.Home {
  const home: View | undefined = surfaces.homeOf(user);
  return { id: home?.id ?? null, blocks: home?.blocks ?? [], hash: home?.hash ?? '' };
}
