const MARK = String.raw`(?:dnr|diarie\s?nr|diarienummer|diarienr|ärende\s?nr|ärendenummer|ärendebeteckning|ref(?:erence)?(?:\s+no)?|case(?:\s+no)?|file(?:\s+no)?)\s*[.:]?\s*`;
const AFTER_MARK = new RegExp(
  String.raw`(?<!\p{L})${MARK}(?<number>(?:\p{Lu}\p{L}{0,5}[ /]?)?\d[\p{L}\d/:.-]*\d|\p{Lu}{1,6}/[\p{L}\d/:-]*\d)`,
  'iu',
);
const LETTERED =
  /(?<![\p{L}\p{N}/])(?!(?:Tfn|Tel|Fax|Mobil|Box|Room|Phone|SFS|SOSFS|AFS|NFS|BFS|SOU|Ds|Prop|Bet)\s|\p{Lu}\p{Ll}+\s\d+:\d|\p{L}+\s(?:19|20)\d\d-(?:19|20)\d\d(?!\d))(?:\p{Lu}\p{L}{0,5}[ /-]?\d{1,6}[/:.-]\d{2,6}|\p{Lu}{1,6}[ /]\d{4}[:/-]\d{1,6}|\p{Lu}{1,6}\/\d{2,4}\/\d{1,6}|\d{4}\/\p{Lu}{2,5}\d{2,6})(?![\p{L}\p{N}/])/u;
/** "redovisas KS 12/11" is a day of a body. */
const DAY_OF_BODY = /(?<=as\s|till\s|i\s|på\s|vid\s)\p{Lu}{2,5}\s\d{1,2}\/\d{1,2}(?![\d/])/gu;
/** "24/54 Speeding on Church Road": the year and number of a minute in its heading. */
const OF_MINUTE = /^\s*\d{2,4}\/\d{1,3}(?=\s+\p{Lu})/mu;
const NAMED = /(?<!\p{L})(?:Dir\.\s?\d{4}:\d{1,4}|(?<=Resolution\s)\d{4}-\d{1,5})(?!\d)/u;

/**
 * The case number of an item: the one that is marked as such ("Dnr …"), else one with letters in
 * its heading, else one with letters further down.
 * @param heading the item's heading, without what was told or decided
 * @param decided what was decided
 * @example caseNumberIn('§ 33 Riktlinjer, Dnr 2021-0873', '') // '2021-0873'
 */
export function caseNumberIn(heading: string, decided: string): string | null {
  const [head, rest] = [heading.replace(DAY_OF_BODY, ' '), decided.replace(DAY_OF_BODY, ' ')];
  const marked = AFTER_MARK.exec(head)?.groups?.['number'];
  if (marked !== undefined) return marked;
  return (
    (LETTERED.exec(head) ?? NAMED.exec(head) ?? OF_MINUTE.exec(head) ?? LETTERED.exec(rest))?.[0] ??
    null
  );
}

/** True for what is written as a case number. */
export function isCaseNumber(words: string): boolean {
  return LETTERED.test(words) || AFTER_MARK.test(words);
}
