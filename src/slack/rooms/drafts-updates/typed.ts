import type { Signal } from '../../../domain/assignments/status-update.ts';

/** How people say a signal; the longest form first, so that none is taken for another. */
const SIGNALS: readonly (readonly [RegExp, Signal])[] = [
  [/^(?:on[- ]track|enligt[- ]plan|på rätt spår)(?=$|[\s,.:;])/iu, 'on-track'],
  [/^(?:at[- ]risk|risk)(?=$|[\s,.:;])/iu, 'at-risk'],
  [/^(?:blocked|stopp)(?=$|[\s,.:;])/iu, 'blocked'],
];

/**
 * The signal that an update begins with, and the words after it.
 * @example readSignal('risk väntar på underlag') // { signal: 'at-risk', text: 'väntar på underlag' }
 */
export function readSignal(words: string): { signal: Signal | null; text: string } {
  for (const [pattern, signal] of SIGNALS) {
    const match = pattern.exec(words);
    if (match !== null)
      return { signal, text: words.slice(match[0].length).replace(/^[\s,.:;]+/, '') };
  }
  return { signal: null, text: words };
}
