import { z } from 'zod';

import type { Log } from '../../running/log.ts';
import { slackErrorOf } from '../kit/connect.ts';

/** What the app can do without: everything but `chat.postMessage`. */
export type Features = {
  isOff(feature: string): boolean;
  /**
   * Switches a feature off where the error says that the app may not have it, until the next start:
   * scopes come with a new installation. One line of the log for each scope, whatever else is asked.
   * @returns whether it is off
   */
  offBy(feature: string, error: unknown): boolean;
};

/** Said of a method and not of what was asked with it. */
const MAY_NOT = new Set([
  'missing_scope',
  'unknown_method',
  'method_deprecated',
  'deprecated_endpoint',
  'not_allowed_token_type',
  'is_bot',
  'user_is_restricted',
]);

const neededSchema = z.object({ data: z.object({ needed: z.string() }) });

export function createFeatures(log: Log): Features {
  const off = new Set<string>();
  const missed = new Set<string>();
  return {
    isOff: (feature) => off.has(feature),
    offBy(feature, error) {
      const why = slackErrorOf(error);
      if (why === null || !MAY_NOT.has(why)) return false;
      off.add(feature);
      const parsed = neededSchema.safeParse(error);
      const scope = parsed.success ? parsed.data.data.needed : null;
      const once = scope ?? feature;
      if (!missed.has(once))
        log.warn({ feature, why, scope }, 'Slack does not let the app do this; it does without');
      missed.add(once);
      return true;
    },
  };
}
