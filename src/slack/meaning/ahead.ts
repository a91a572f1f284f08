import type { Name } from '../typed/names-in.ts';

/** "Fel tråd, det gäller run-4", "this one is for RUN-5", "Angående RUN-2". */
const AHEAD =
  /(?:^|[\s,.;:(])(?:gäller|avser|angående|ang\.?|re:?|vad\s+gäller|i\s+fråga\s+om|(?:is|was)\s+(?:for|about)|regarding|concerning|hör\s+till|belongs\s+to|(?:gäller|det\s+är|är)\s+för)\s*[:,]?\s*$/iu;

/** Whether a message begins with a name, or says that it is about it. */
export function isAhead(words: string, name: Name | undefined): boolean {
  if (name === undefined) return false;
  const before = words.slice(0, name.from);
  return !/\p{L}{2}/u.test(before) || AHEAD.test(before);
}
