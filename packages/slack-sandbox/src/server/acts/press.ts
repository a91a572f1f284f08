import type { KnownBlock } from '@slack/types';

import type { Act, ActAnswer, PressedAction } from '../../protocol/acts.ts';
import { fieldsOf, wholeState, type Field } from '../../protocol/whole-state.ts';
import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import type { View } from '../surfaces/view.ts';
import { messageJson } from '../wire/message.ts';
import { stateJson, valueJson } from '../wire/state.ts';
import { viewJson } from '../wire/view.ts';
import type { Ephemeral, Message, Person } from '../workspace/records.ts';
import { acknowledged, cannot } from './answer.ts';
import { actionTs, interactionJson, placeJson } from './payload.ts';
import { isEphemeral, messageBefore } from './places.ts';

type Press = Extract<Act, { type: 'press' }>;

export function press(slack: Slack, person: Person, act: Press): Promise<ActAnswer> | ActAnswer {
  if ('view' in act.on) {
    const view = slack.surfaces.find(act.on.view);
    if (view?.user !== person.id) return cannot(person, 'view_not_open');
    return pressIn(slack, person, act, {
      blocks: view.blocks,
      place: () => inView(slack, view, act),
    });
  }
  const found = messageBefore(slack, person, act.on);
  if (!found.ok) return cannot(person, found.error);
  const { message } = found;
  return pressIn(slack, person, act, {
    blocks: message.blocks,
    place: () => onMessage(slack, person, message, act),
  });
}

/** @param surface its blocks, and what the payload says of it */
async function pressIn(
  slack: Slack,
  person: Person,
  { action }: Press,
  surface: { blocks: readonly KnownBlock[]; place: () => Json },
): Promise<ActAnswer> {
  const pressed = fieldsOf(surface.blocks).find(
    ({ blockId, actionId }) => blockId === action.blockId && actionId === action.actionId,
  );
  if (pressed === undefined) return cannot(person, 'element_not_found');
  const receipt = await slack.line.deliver({
    kind: 'interactive',
    body: {
      ...interactionJson(slack, 'block_actions', person),
      ...surface.place(),
      actions: [actionJson(slack, action, pressed)],
    },
  });
  return acknowledged(person, receipt);
}

function actionJson(slack: Slack, action: PressedAction, { element }: Field): Json {
  const { blockId, actionId, ...value } = action;
  const ids = { action_id: actionId, block_id: blockId, action_ts: actionTs() };
  if (element.type !== 'button') return { ...valueJson(slack, value), ...ids, type: element.type };
  const { text, value: carried, style, url } = element;
  return {
    ...ids,
    type: 'button',
    text,
    ...(carried !== undefined && { value: carried }),
    ...(style !== undefined && { style }),
    ...(url !== undefined && { url }),
  };
}

function inView(slack: Slack, view: View, { state }: Press): Json {
  const noted = slack.surfaces.note(view, { state: wholeState(view.blocks, state) });
  return {
    container: { type: 'view', view_id: view.id },
    trigger_id: slack.triggers.issue({ user: view.user, view: view.id }),
    view: viewJson(slack, noted),
  };
}

function onMessage(slack: Slack, person: Person, message: Message | Ephemeral, act: Press): Json {
  const { channel: id, ts, threadTs } = message;
  const hidden = isEphemeral(message);
  const channel = slack.workspace.channels.find(id);
  return {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: id,
      is_ephemeral: hidden,
      ...(threadTs !== null && { thread_ts: threadTs }),
    },
    trigger_id: slack.triggers.issue({ user: person.id, view: null }),
    ...(channel && placeJson(channel)),
    // What only one person saw is kept nowhere, so Slack has no message to give back.
    ...(!hidden && { message: messageJson(slack, message, { withMetadata: true }) }),
    state: stateJson(slack, wholeState(message.blocks, act.state)),
    response_url: slack.responseUrls.issue({
      user: person.id,
      channel: id,
      source: { ts, isEphemeral: hidden },
    }),
  };
}
