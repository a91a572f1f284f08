import type { WebClient } from '@slack/web-api';

import type { UpdateAnswer } from '../../delivery/poster-port.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Log } from '../../running/log.ts';
import { slackErrorOf } from '../kit/connect.ts';
import { answerOfError } from './answers.ts';
import type { Features } from './features.ts';

const DELETES = 'chat.delete';
const GONE = new Set(['message_not_found', 'thread_not_found']);

/**
 * Deletes a message of ours. That may be asked any number of times; what Slack does not let us
 * delete is left, for a workspace's administrators can.
 */
export async function takeAway(
  { client, features, log }: { client: WebClient; features: Features; log: Log },
  { channel, ts }: SlackMessage,
): Promise<UpdateAnswer> {
  if (features.isOff(DELETES)) return { is: 'updated' };
  try {
    await client.chat.delete({ channel, ts });
  } catch (error) {
    if (GONE.has(slackErrorOf(error) ?? '') || features.offBy(DELETES, error))
      return { is: 'updated' };
    const answer = answerOfError(error);
    const isForOthers = answer.is === 'refused' && answer.about !== 'message';
    if (answer.is !== 'refused' || (isForOthers && answer.about !== 'unknown')) return answer;
    log.warn({ channel, ts, answer }, 'a message of ours was not deleted');
  }
  return { is: 'updated' };
}
