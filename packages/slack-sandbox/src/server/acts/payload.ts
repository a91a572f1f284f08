import { VERIFICATION_TOKEN } from '../events/envelope.ts';
import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import { nameInPayload } from '../wire/conversation.ts';
import { actorJson, teamJson } from '../wire/user.ts';
import type { Channel, Person } from '../workspace/records.ts';

/** What every interactive payload says: who acted, in which workspace, for which app. */
export function interactionJson(slack: Slack, type: string, person: Person): Json {
  return {
    type,
    token: VERIFICATION_TOKEN,
    api_app_id: slack.install.appId,
    team: teamJson(slack),
    enterprise: slack.workspace.enterprise,
    is_enterprise_install: false,
    user: actorJson(person),
  };
}

export function placeJson(channel: Channel): Json {
  return { channel: { id: channel.id, name: nameInPayload(channel) } };
}

/** When it was done, in seconds with six decimals, as Slack writes moments. */
export function actionTs(): string {
  return (Date.now() / 1000).toFixed(6);
}
