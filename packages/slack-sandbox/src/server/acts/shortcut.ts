import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import { messageJson } from '../wire/message.ts';
import type { Person } from '../workspace/records.ts';
import { acknowledged, cannot } from './answer.ts';
import { actionTs, interactionJson, placeJson } from './payload.ts';
import { messageFor } from './places.ts';

export async function messageShortcut(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'message-shortcut' }>,
): Promise<ActAnswer> {
  const found = messageFor(slack, person, act);
  if (!found.ok) return cannot(person, found.error);
  const isKnown = slack.install.manifest.features.shortcuts.some(
    ({ type, callback_id: name }) => type === 'message' && name === act.callbackId,
  );
  if (!isKnown) return cannot(person, 'unknown_shortcut');
  const channel = slack.workspace.channels.find(act.channel);

  const receipt = await slack.line.deliver({
    kind: 'interactive',
    body: {
      ...interactionJson(slack, 'message_action', person),
      callback_id: act.callbackId,
      action_ts: actionTs(),
      trigger_id: slack.triggers.issue({ user: person.id, view: null }),
      ...(channel && placeJson(channel)),
      message_ts: act.ts,
      message: messageJson(slack, found.message, { withMetadata: true }),
      response_url: slack.responseUrls.issue({
        user: person.id,
        channel: act.channel,
        source: { ts: act.ts, isEphemeral: false },
      }),
    },
  });
  return acknowledged(person, receipt);
}
