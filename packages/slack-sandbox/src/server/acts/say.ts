import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import type { MessageSubtype, Person } from '../workspace/records.ts';
import { cannot } from './answer.ts';
import { withLinks } from './links.ts';
import { openTo } from './places.ts';

type Say = Extract<Act, { type: 'say' }>;

const LONGEST = 40_000;

export function say(slack: Slack, person: Person, act: Say): ActAnswer {
  const place = openTo(slack, person, act.channel);
  if (!place.ok) return cannot(person, place.error);
  const { files = [], threadTs } = act;
  if (act.text.trim() === '' && files.length === 0) return cannot(person, 'no_text');
  if (act.text.length > LONGEST) return cannot(person, 'msg_too_long');
  if (files.some((id) => slack.workspace.files.find(id)?.user !== person.id))
    return cannot(person, 'file_not_found');
  const root = threadTs === undefined ? null : rootOf(slack, act.channel, threadTs);
  if (root === undefined) return cannot(person, 'thread_not_found');

  for (const file of files) slack.workspace.files.share(file, act.channel);
  const { channel, ts } = slack.workspace.messages.post({
    channel: act.channel,
    user: person.id,
    text: withLinks(act.text),
    threadTs: root,
    files,
    subtype: subtypeOf(act),
  });
  slack.workspace.reads.read(place.channel, person.id, ts);
  return { ok: true, channel, ts };
}

function rootOf({ workspace }: Slack, channel: string, threadTs: string): string | undefined {
  const message = workspace.messages.find(channel, threadTs);
  return message === undefined ? undefined : (message.threadTs ?? message.ts);
}

function subtypeOf({ files = [], threadTs, replyBroadcast = false }: Say): MessageSubtype | null {
  if (threadTs !== undefined && replyBroadcast) return 'thread_broadcast';
  return files.length > 0 ? 'file_share' : null;
}
