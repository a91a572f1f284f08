import type { Log } from '../../running/log.ts';
import { answerOfError } from './answers.ts';

/** Files of ours that Slack does not let go of: each rests before it is tried again. */
export type FileRest = {
  rests(file: string): boolean;
  /** Said once for each file, or once for all where Slack lets go of none. */
  refused(file: string, error: unknown): void;
};

const APP_RESTS_MS = 15 * 60_000;
/** Nobody waits for it, and Slack seldom thinks otherwise of a file. */
const FILE_RESTS_MS = 24 * 3_600_000;

/**
 * The kinds of refusals that delivery knows: one of the app holds for every file, one of anything
 * else for that file, and what is unclear or comes too soon says nothing of either.
 * @param now milliseconds that only go forward
 */
export function createFileRest(log: Log, now: () => number): FileRest {
  const until = new Map<string, number>();
  let allUntil = 0;
  const logged = new Set<string>();

  function sayOnce(about: string, facts: object, words: string): void {
    if (!logged.has(about)) log.error(facts, words);
    logged.add(about);
  }

  return {
    rests: (file) => now() < Math.max(allUntil, until.get(file) ?? 0),
    refused(file, error) {
      const answer = answerOfError(error);
      if (answer.is === 'later') until.set(file, now() + answer.afterMs);
      if (answer.is !== 'refused') return;
      const { why, about } = answer;
      if (about === 'app') {
        allUntil = now() + APP_RESTS_MS;
        return sayOnce(why, { why }, 'Slack takes away no file of ours for now; they stay there');
      }
      until.set(file, now() + FILE_RESTS_MS);
      sayOnce(file, { file, why }, 'Slack does not take away a file of ours; tried again each day');
    },
  };
}
