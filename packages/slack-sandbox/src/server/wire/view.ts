import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import type { View } from '../surfaces/view.ts';
import { TEAM } from '../workspace/seed.ts';
import { stateJson } from './state.ts';

/** Slack's view object, as views.* answer with and interactive payloads hold. */
export function viewJson(slack: Slack, view: View): Json {
  return {
    id: view.id,
    team_id: TEAM.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    external_id: view.external_id ?? '',
    state: stateJson(slack, view.state),
    hash: view.hash,
    title: view.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    submit: view.submit ?? null,
    close: view.close ?? null,
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
    app_id: slack.install.appId,
    app_installed_team_id: TEAM.id,
    bot_id: slack.install.botId,
  };
}
