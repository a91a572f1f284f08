import type { ModalView } from '@slack/types';

import { slackErrorOf } from '../../kit/connect.ts';
import { carrying } from '../../kit/fields/metadata.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed } from '../../kit/pressed.ts';
import type { Below } from './choose-buttons.ts';

/** Shows the form anew that lies under the one where something was chosen; what was typed stands there. */
export async function showBelow(
  { client, log }: ListenerParts,
  shown: { readonly below: Below; readonly pressed: Pressed; readonly view: ModalView },
): Promise<void> {
  const { below, pressed, view } = shown;
  const { askedIn } = pressed;
  try {
    await client.views.update({
      view_id: below.view,
      view: carrying(view, askedIn === null ? {} : { askedIn }),
    });
  } catch (error) {
    log.warn({ error: slackErrorOf(error) ?? String(error) }, 'a form was gone');
  }
}
