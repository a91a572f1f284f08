import type { Act, ActAnswer } from '../../protocol/acts.ts';
import { VERIFICATION_TOKEN } from '../events/envelope.ts';
import type { Json } from '../json/json.ts';
import type { Outcome } from '../line/line.ts';
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

  const outcome = await slack.line.deliver({
    kind: 'slash_commands',
    body: commandJson(slack, {
      person,
      channel: place.channel,
      command: known.command,
      text: text.trim(),
      responseUrl: slack.responseUrls.issue(answerTo),
    }),
  });
  return concluded(slack, person, { outcome, answerTo, command: known.command });
}

type Sent = { outcome: Outcome; answerTo: ResponsePlace; command: string };

function concluded(slack: Slack, person: Person, sent: Sent): ActAnswer {
  const { outcome, answerTo } = sent;
  const isSound =
    outcome.acked &&
    (!saysSomething(outcome.answer) || respond(slack, answerTo, outcome.answer).ok);
  if (isSound) return acknowledged(person, outcome);
  sayItFailed(slack, person, sent);
  return outcome.acked ? cannot(person, 'app_answered_wrong') : acknowledged(person, outcome);
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
  given: { person: Person; channel: Channel; command: string; text: string; responseUrl: string },
): Json {
  return {
    token: VERIFICATION_TOKEN,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: given.channel.id,
    channel_name: nameInPayload(given.channel),
    user_id: given.person.id,
    user_name: given.person.name,
    command: given.command,
    text: given.text,
    api_app_id: slack.install.appId,
    is_enterprise_install: 'false',
    response_url: given.responseUrl,
    trigger_id: slack.triggers.issue({ user: given.person.id, view: null }),
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
