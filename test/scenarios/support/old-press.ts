import type { KnownBlock } from '@slack/types';

import { type Press, pressesIn } from '../../../src/slack/kit/settled-blocks.ts';
import { sendSigned } from '../../support/signed-request.ts';
import type { Composed } from './bevaka.ts';

/** A button as somebody still sees it, whatever stands in the message by now. */
export type OldButton = Press & {
  readonly person: string;
  readonly channel: string;
  readonly ts: string;
};

/** Every button of the messages that a person sees in a conversation, from above. */
export function buttonsSeen(
  { sandbox }: Composed,
  person: string,
  channel: string,
): readonly OldButton[] {
  return sandbox
    .messages(person, channel)
    .filter(({ isEphemeral }) => !isEphemeral)
    .flatMap(({ ts, blocks }) =>
      pressesIn(blocks as readonly KnownBlock[]).map((press) => ({
        ...press,
        person,
        channel,
        ts,
      })),
    );
}

let presses = 0;

/** Presses it as Slack would send it from a screen that has not been drawn anew. */
export async function pressOld(bevaka: Composed, old: OldButton): Promise<void> {
  const { sandbox, eventsUrl } = bevaka;
  const { person, channel, ts, action, value } = old;
  presses += 1;
  const payload = {
    type: 'block_actions',
    team: { id: sandbox.team },
    user: { id: person, team_id: sandbox.team },
    trigger_id: `old.${presses}`,
    channel: { id: channel },
    message: { ts },
    container: { type: 'message', message_ts: ts, channel_id: channel },
    actions: [
      {
        type: 'button',
        block_id: 'old',
        action_id: action,
        value: value.join('|'),
        action_ts: `${presses}`,
      },
    ],
  };
  await sendSigned(
    { url: eventsUrl, secret: sandbox.signingSecret },
    { payload: JSON.stringify(payload) },
  );
}
