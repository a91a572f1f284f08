import { z } from 'zod';

import { notice } from '../../kit/fields/modal.ts';
import { surprise, toAnybody } from '../../kit/refusal.ts';

const commandSchema = z.object({ command: z.unknown() });
const formSchema = z.object({ type: z.literal('view_submission') });

/**
 * What is acknowledged that nobody here can read, as something garbled: in words where the
 * acknowledgement can hold any, so that the person is not left with Slack's time-out.
 */
export function answerToUnheard(body: unknown): unknown {
  const text = toAnybody(surprise);
  if (formSchema.safeParse(body).success)
    return { response_action: 'update', view: notice(null, 'en', text) };
  const isCommand = commandSchema.safeParse(body).data?.command !== undefined;
  return isCommand ? { response_type: 'ephemeral', text } : undefined;
}
