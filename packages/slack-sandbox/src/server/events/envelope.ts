import { randomBytes } from 'node:crypto';

import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import { TEAM } from '../workspace/seed.ts';

/** What is around every event: who is told, on whose behalf, and an id to know a repetition by. */
export function eventBody(slack: Slack, event: Json, isShared: boolean): Json {
  const { install, workspace } = slack;
  const enterprise = workspace.enterprise?.id ?? null;
  return {
    token: VERIFICATION_TOKEN,
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    ...(enterprise !== null && { enterprise_id: enterprise }),
    context_enterprise_id: enterprise,
    api_app_id: install.appId,
    event,
    type: 'event_callback',
    event_id: `Ev${randomBytes(6).toString('hex').toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      {
        enterprise_id: enterprise,
        team_id: TEAM.id,
        user_id: install.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: isShared,
    event_context: `4-${randomBytes(12).toString('base64url')}`,
  };
}

/** Slack still sends it; nobody should rely on it, for the signature says more. */
export const VERIFICATION_TOKEN = 'sandbox-verification-token';
