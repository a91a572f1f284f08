import type { WebClient } from '@slack/web-api';

import type { Pins } from '../../app/ports/pins.ts';
import type { Log } from '../../running/log.ts';
import { answerOfError } from './answers.ts';
import { createFeatures } from './features.ts';

/** Pins in Slack. An installation without `pins:write`, and what Slack refuses, is left as it is. */
export function createPins(client: WebClient, log: Log): Pins {
  const features = createFeatures(log);
  return {
    async set({ channel, ts }, isPinned) {
      if (features.isOff('pins')) return true;
      const at = { channel, timestamp: ts };
      try {
        await (isPinned ? client.pins.add(at) : client.pins.remove(at));
        return true;
      } catch (error) {
        return features.offBy('pins', error) || answerOfError(error).is === 'refused';
      }
    },
  };
}
