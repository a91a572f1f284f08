import { linesOf } from '../text/lines.ts';
import { withoutMarker } from '../text/points.ts';

import type { Row } from './table-rows.ts';
import { beginsWithWork } from './work-words.ts';

const HOLDER =
  /(?:(?<!\p{L})(?:ansvarig(?:\s+(?:för\s+uppdraget|tjänsteperson|handläggare|chef))?|uppdragstagare|utförs\s+av|owner|responsible|lead|assigned\s+to|action\s+by|action\s+for)|^till)\s*:\s*(?<holder>\p{L}[^.,;\n|:()]{1,70}?)(?=\s*(?:[.,;|)\n]|$|\s(?:klart?|senast|tid|datum|due|deadline|by)\s*:))/iu;
const TASK =
  /(?<!\p{L})(?:uppdrag|uppgift|åtgärd|aktivitet|att\s+göra|vad|what|action|task)\s*:\s*(?<task>[^\n]{3,400}?)(?=[\s.,;(]+(?:ansvarig|uppdragstagare|utförs|klart?|senast|tid|owner|responsible|lead|assigned|due|deadline)(?:\s\p{L}+){0,2}\s*:|\n|$)/iu;
const DUE =
  /(?<!\p{L})(?:klart?(?:\s+senast)?|senast|tid(?:punkt)?|slutdatum|tids?plan|när|redovisas|åter(?:rapporteras|rapportering|redovisning)|redovisning|deadline|due(?:\s+(?:date|by))?|when|target\s+date)\s*(?::\s*|\s(?=\d|i\s|senast\s|den\s))(?<due>[^\n;|.)]{2,60})/iu;

/** A block has no more lines than this. */
const BLOCK = 6;

/** Assignments written as labels: "Uppgift: …", "Ansvarig: …", "Klart: …", on one line or under each other. */
export function labelledIn(text: string): Row[] {
  const lines = linesOf(text);
  return lines.flatMap((line, at) => {
    const holder = HOLDER.exec(line.text)?.groups?.['holder'];
    if (holder === undefined) return [];
    const block = blockAround(lines, at);
    const words = block.map((each) => each.text).join('\n');
    const task =
      TASK.exec(words)?.groups?.['task'] ?? workBefore(line.text) ?? workAfter(line.text);
    if (task === null) return [];
    const due = DUE.exec(line.text)?.groups?.['due'] ?? DUE.exec(words)?.groups?.['due'] ?? '';
    const { from, to } = { from: block[0]?.from ?? line.from, to: block.at(-1)?.to ?? line.to };
    return [{ from, to, holder: holder.trim(), task, due, paragraph: null }];
  });
}

/** The lines around one that belong to the same owner: up to the next blank line or other owner. */
function blockAround(lines: ReturnType<typeof linesOf>, at: number): ReturnType<typeof linesOf> {
  const ends = (index: number): boolean => {
    const text = lines[index]?.text ?? '';
    return text.trim() === '' || (index !== at && HOLDER.test(text));
  };
  let [first, last] = [at, at];
  while (first > 0 && at - first < BLOCK && !ends(first - 1)) first -= 1;
  while (last - at < BLOCK && last + 1 < lines.length && !ends(last + 1)) last += 1;
  return lines.slice(first, last + 1);
}

/** "En rutin tas fram" */
const PASSIVE = /^\p{Lu}[^.:;]{3,150}\s(?:tas|ses|görs|ges|\p{L}{3,}as)(?!\p{L})/u;

/** "1. Beställa ny skyltning. Ansvarig: kanslichefen": what is to be done stands before its owner. */
function workBefore(line: string): string | null {
  const before = withoutMarker(line.slice(0, line.search(HOLDER)))
    .replace(/[\s(.,;–-]+$/u, '')
    .trimStart();
  return beginsWithWork(before) || PASSIVE.test(before) ? before : null;
}

/** "Ansvarig: Lena Ek. Boka lokal till nästa möte." */
function workAfter(line: string): string | null {
  const found = HOLDER.exec(line);
  const after = found === null ? '' : line.slice(found.index + found[0].length);
  const words = after.replace(/^[\s.,;)–-]+/u, '');
  return beginsWithWork(words) ? words : null;
}
