import { linesOf } from '../text/lines.ts';
import { withoutMarker } from '../text/points.ts';
import { findDuePhrases } from '../../dates/find-due-phrases.ts';
import { agentIn } from './agents.ts';
import { isPersonName } from './person-names.ts';
import { anyOrderIn } from './order-in.ts';
import type { Row } from './table-rows.ts';
import { beginsWithWork } from './work-words.ts';

const NAME = String.raw`(?:the\s+)?\p{Lu}[\p{L}.]*(?:\s(?:(?:and|och|&)\s)?\p{Lu}[\p{L}.]*){0,5}`;
/** "Bench to be varnished. Action: Cllr Ek, by the May meeting." */
const AFTER_WORK = new RegExp(
  String.raw`(?:^|\.\s+)(?<task>\p{Lu}[^.]{4,200}?)[.;:,–-]?\s+[[(]?(?:ACTION|Action)(?:\s+by)?\s*[:–-]\s*(?<holder>${NAME})(?:[,;]?\s+(?<due>(?:by|before|for|at)\s[^.]{3,60}?))?[\])]?\.?$`,
  'u',
);
/** "Obtain quotes – Clerk – 3 June": task, owner and time between dashes, the owner first or second. */
const DASHED =
  /^(?<first>\p{L}[^–|\t]{1,160}?)\s+[–-]\s+(?<second>\p{L}[^–|\t]{1,160}?)\s+[–-]\s+(?<due>[^–|\t]{3,50}?)\.?$/u;

/** Lines of notes that say what, who and by when, with no verb that orders. */
export function actionLinesIn(text: string): Row[] {
  return linesOf(text).flatMap(({ from, to, text: line }) => {
    if (line.length > LONGEST) return [];
    const words = withoutMarker(line).trim();
    const row = afterWork(words) ?? dashed(words);
    return row === null ? [] : [{ ...row, from, to, paragraph: null }];
  });
}

const LONGEST = 400;

type Cells = Pick<Row, 'holder' | 'task' | 'due'>;

function afterWork(words: string): Cells | null {
  const { task, holder, due = '' } = AFTER_WORK.exec(words)?.groups ?? {};
  if (task === undefined || holder === undefined || anyOrderIn(task) !== null) return null;
  return { task, holder, due };
}

function dashed(words: string): Cells | null {
  const { first, second, due } = DASHED.exec(words)?.groups ?? {};
  if (first === undefined || second === undefined || due === undefined) return null;
  if (findDuePhrases(`senast ${due}`)[0]?.text !== `senast ${due}`) return null;
  if (isOwner(second) && beginsWithWork(first)) return { task: first, holder: second, due };
  return isOwner(first) && !isOwner(second) && beginsWithWork(second)
    ? { task: second, holder: first, due }
    : null;
}

function isOwner(words: string): boolean {
  return agentIn(words)?.name === words || isPersonName(words);
}
