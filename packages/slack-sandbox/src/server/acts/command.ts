import type { Act, ActAnswer } from '../../protocol/acts.ts';
import { VERIFICATION_TOKEN } from '../events/envelope.ts';
import type { Json } from '../json/json.ts';
import type { Receipt } from '../line/line.ts';
import type { Slack } from '../slack/slack.ts';
import type { ResponsePlace } from '../tickets/response-urls.ts';
import { respond, saysSomething } from '../webapi/saying/answers.ts';
import { nameInPayload } from '../wire/conversation.ts';
import type { Channel, Person } from '../workspace/records.ts';
import { TEAM } from '../workspace/seed.ts';
import { acknowledged, cannot, inLanguageOf } from './answer.ts';
import { withLinks } from './links.ts';
import { openTo } from './places.ts';

type Command = Extract<Act, { type: 'command' }>;

export async function command(slack: Slack, person: Person, act: Command): Promise<ActAnswer> {
  const place = openTo(slack, person, act.channel);
  if (!place.ok) return cannot(person, place.error);
  const known = slack.install.manifest.features.slash_commands.find(
    (one) => one.command === act.command.toLowerCase(),
  );
  if (known === undefined) return cannot(person, 'unknown_command');
  const text = known.should_escape ? withLinks(act.text) : unescaped(act.text);
  const answerTo = { user: person.id, channel: place.channel.id, source: null };

  const receipt = await slack.line.deliver({
    kind: 'slash_commands',
    body: commandJson(slack, {
      person,
      channel: place.channel,
      command: known.command,
      text: text.trim(),
      responseUrl: slack.responseUrls.issue(answerTo),
    }),
  });
  return concluded(slack, person, { receipt, answerTo, command: known.command });
}

type Sent = { receipt: Receipt; answerTo: ResponsePlace; command: string };

function concluded(slack: Slack, person: Person, sent: Sent): ActAnswer {
  const { receipt, answerTo } = sent;
  const isSound =
    receipt.acked &&
    (!saysSomething(receipt.answer) || respond(slack, answerTo, receipt.answer).ok);
  if (isSound) return acknowledged(person, receipt);
  sayItFailed(slack, person, sent);
  return receipt.acked ? cannot(person, 'app_answered_wrong') : acknowledged(person, receipt);
}

function sayItFailed(slack: Slack, person: Person, { answerTo, command: failed }: Sent): void {
  slack.workspace.whispers.say({
    to: person.id,
    channel: answerTo.channel,
    user: slack.install.user,
    isFromSlack: true,
    text: inLanguageOf(person, {
      sv: `${failed} misslyckades: appen svarade inte som den ska.`,
      en: `${failed} failed because the app did not respond.`,
    }),
  });
}

function commandJson(
  slack: Slack,
  facts: { person: Person; channel: Channel; command: string; text: string; responseUrl: string },
): Json {
  const { enterprise } = slack.workspace;
  return {
    token: VERIFICATION_TOKEN,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    ...(enterprise && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
    channel_id: facts.channel.id,
    channel_name: nameInPayload(facts.channel),
    user_id: facts.person.id,
    user_name: facts.person.name,
    command: facts.command,
    text: facts.text,
    api_app_id: slack.install.appId,
    is_enterprise_install: 'false',
    response_url: facts.responseUrl,
    trigger_id: slack.triggers.issue({ user: facts.person.id, view: null }),
  };
}

/** Without `should_escape` a mention arrives as the bare name, which says nothing about who is meant. */
function unescaped(text: string): string {
  return text
    .replaceAll(/<([@#])[^|<>]*\|([^<>]*)>/g, '$1$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
