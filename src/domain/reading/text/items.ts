import { linesOf } from './lines.ts';
import { isTableRow } from './points.ts';

/** One § of minutes with where it begins in the whole text; a text without § is one item. */
export type Item = {
  readonly from: number;
  readonly text: string;
  readonly paragraph: string | null;
};

// The sign is a paragraph's, or what print and copying make of it.
const SIGN = String.raw`(?:§§?|¤|\$|�|Paragraf|Par\.|Prg)`;
const NUMBERED = new RegExp(
  String.raw`^\s*(?:\p{Lu}{1,6}\s+)?${SIGN}\s*(?<number>\d{1,4})(?:\s*\/\s*\d{2,4})?(?![\d–-])(?=\s|$|[.:,])`,
  'u',
);
// " 88  Digital nattillsyn": the sign is lost, and the room that it took is left.
const SIGN_LOST =
  /^(?:\s+(?<number>\d{1,4})\s{1,6}|S\s(?<mistaken>\d{1,4})\s+)(?=\p{Lu}\p{Ll}+[^.!?|]{3,120}$)/u;
const OF_A_BODY =
  /^\s*\p{Lu}[\p{L} -]{3,50}\s§\s*(?<number>\d{1,4})(?:\s+(?:Dnr|Diarienr).{3,40})?\s*$/u;
// "AM/25/34 Play area inspection", "24/54 Speeding on Church Road"
const REFERENCE =
  /^\s*(?:\p{Lu}{1,5}\/\d{2,4}\/\d{1,4}(?=\s+\p{Lu}|\s*$)|\d{2,4}\/\d{1,3}(?=\s+\p{Lu}\p{L}[^.!?|]{1,80}$))/u;

/** True for the line that begins a § or a numbered minute. */
export function startsItem(line: string): boolean {
  if (isTableRow(line)) return false;
  return numberIn(line) !== null || REFERENCE.test(line);
}

function numberIn(line: string): string | null {
  const groups = (NUMBERED.exec(line) ?? SIGN_LOST.exec(line) ?? OF_A_BODY.exec(line))?.groups;
  return groups?.['number'] ?? groups?.['mistaken'] ?? null;
}

/** The items of a text; what stands before the first § goes with the first one. */
export function itemsOf(text: string): Item[] {
  const starts = startsOf(text);
  const bounds = [0, ...starts.slice(1).map(({ from }) => from), text.length];
  return bounds.slice(0, -1).map((from, index) => ({
    from,
    text: text.slice(from, bounds[index + 1]),
    paragraph: starts[index]?.paragraph ?? null,
  }));
}

type Start = { readonly from: number; readonly paragraph: string | null };

function startsOf(text: string): Start[] {
  const numbered: Start[] = [];
  const references: Start[] = [];
  let lost: Start | null = null;
  for (const { from, text: line } of linesOf(text)) {
    if (isTableRow(line)) continue;
    const sure = NUMBERED.exec(line)?.groups?.['number'];
    if (sure !== undefined) numbered.push({ from, paragraph: `§ ${sure}` });
    else if (REFERENCE.test(line)) references.push({ from, paragraph: null });
    else lost ??= numberIn(line) === null ? null : { from, paragraph: `§ ${numberIn(line) ?? ''}` };
  }
  if (numbered.length > 0) return numbered;
  return lost === null ? references : [lost];
}
