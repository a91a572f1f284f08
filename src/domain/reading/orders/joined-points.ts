import { duesIn } from '../result/due-in.ts';
import type { Sentence } from '../text/sentences.ts';

const LEADS_IN =
  /(?:uppdrag(?:et)?(?:\s+(?:till|åt)\s+[^,.]{2,80})?|(?:uppdra[rs]?|ålägg\p{L}*|anmoda\p{L}*)\s.{2,90}?)(?:\s+att\s*:?|\s*:)$|(?:instructed|requested|directed|asked)(?:\s+[^.,]{2,60})?\s+to\s*:?$/iu;

/**
 * Sub-points under one order ("får i uppdrag att: – … – …") made into one sentence, or into one each
 * where they have dues of their own.
 */
export function joinedPoints(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    const lead = sentences[at];
    if (lead === undefined) continue;
    const points = LEADS_IN.test(lead.words) ? pointsAfter(sentences, at) : [];
    joined.push(...(points.length === 0 ? [lead] : underOne(lead, points)));
    at += points.length;
  }
  return joined;
}

function pointsAfter(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  const after = sentences.slice(at + 1, at + 40);
  const end = after.findIndex(
    ({ isPoint, section }) => !isPoint || section !== sentences[at]?.section,
  );
  return end === -1 ? after : after.slice(0, end);
}

function underOne(lead: Sentence, points: readonly Sentence[]): Sentence[] {
  const begins = /(?:att|to)\s*:?$/iu.test(lead.words)
    ? lead.words.replace(/\s*:$/u, '')
    : `${lead.words.replace(/\s*:$/u, '')} att`;
  const tasks = points.map(({ words }) => words.replace(/^(?:att|to)\s+/iu, ''));
  const ownDues = tasks.filter((task) => duesIn(task).length > 0).length;
  if (ownDues > 1 && ownDues === tasks.length)
    return points.map((point, index) => ({ ...point, words: `${begins} ${tasks[index] ?? ''}` }));
  const to = points.at(-1)?.to ?? lead.to;
  const words = tasks.map((task) => task.replace(/[\s,;.]+(?:och|samt|and)?$/iu, '')).join(', ');
  return [{ ...lead, to, words: `${begins} ${words}` }];
}
