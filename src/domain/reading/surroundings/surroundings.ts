import { headingOf } from '../text/headings.ts';
import { type Item, startsItem } from '../text/items.ts';
import { linesOf } from '../text/lines.ts';
import { caseNumberIn } from './case-number.ts';
import { caseTitleIn } from './case-title.ts';
import { listUnder } from './lists.ts';

/** What an item says around its decision. */
export type Surroundings = {
  readonly caseNumber: string | null;
  readonly caseTitle: string | null;
  readonly sentTo: readonly string[];
  readonly basis: readonly string[];
};

/** A heading has no more lines than this. */
const HEAD_LINES = 8;

export function surroundingsOf({ text }: Item): Surroundings {
  const lines = linesOf(text).map((line) => line.text);
  const begins = Math.max(0, lines.findIndex(startsItem));
  const head = headOf(lines.slice(begins));
  const preamble = lines.slice(0, begins).slice(-HEAD_LINES).join('\n');
  return {
    caseNumber: caseNumberIn(head, '') ?? caseNumberIn(preamble, decidedIn(lines)),
    caseTitle: caseTitleIn(head),
    sentTo: listUnder('sent-to', text),
    basis: listUnder('basis', text),
  };
}

/** The lines before the first part or the first prose. */
function headOf(lines: readonly string[]): string {
  const end = lines.findIndex(
    (line, index) =>
      index >= HEAD_LINES ||
      (headingOf(line) !== null && index > 0) ||
      (/\.\s*$/u.test(line) && line.length > 60),
  );
  return lines.slice(0, end === -1 ? HEAD_LINES : Math.max(end, 1)).join('\n');
}

/** The lines of the decision and those without a part: what is told names other cases. */
function decidedIn(lines: readonly string[]): string {
  let isAccount = false;
  return lines
    .filter((line) => {
      const section = headingOf(line)?.section;
      if (section !== undefined) isAccount = section !== 'decision' && section !== 'proposal';
      return !isAccount;
    })
    .join('\n');
}
