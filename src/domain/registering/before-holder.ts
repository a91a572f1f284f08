import type { Committee } from '../committee/committee.ts';
import { findDuePhrases } from '../dates/find-due-phrases.ts';
import type { Day } from '../days/day.ts';
import { decisionAtStart } from './beside-due.ts';
import type { DecisionSaid } from './decision-words.ts';

/** What is said to the app before the line, and nothing of it. */
const GREETING = /^(?:(?:obs|hej(?:san)?|hallå|snälla|hi|hello|please)(?:[!:.,]+\s*|\s+))+(?=\S)/iu;

/** A line without a greeting, and without quotation marks around the whole of it, which are only signs. */
export function properLine(line: string): string {
  const text = line.normalize('NFC').trim().replace(GREETING, '');
  const [, within = ''] = /^["“”„»«](.*)["“”«»]$/su.exec(text) ?? [];
  return within === '' || /["“”„«»]/u.test(within) ? text : within.trim();
}

const BEGINS =
  /^[([]?(?:§|par|d\.?nr|diarie|ärende|beslut|case|ref|\p{L}{1,8}[ /-]?\d|20\d\d[/:])/iu;

/** What a line says of the decision before it names its holder: "§ 92 Regiondirektören …". */
export function decisionBefore(
  line: string,
  today: Day,
  isOwn: (words: string) => boolean,
): { readonly origin: DecisionSaid; readonly words: string } | null {
  if (!BEGINS.test(line)) return null;
  const read = decisionAtStart({ text: line, phrases: findDuePhrases(line), today, isOwn });
  if (read === null || read.rest === '') return null;
  return { origin: read.origin, words: line.slice(0, line.length - read.rest.length) };
}

/** Whether words name the committee itself, by its code or by the last word of its name. */
export function isNameOf({
  code,
  name,
}: Pick<Committee, 'code' | 'name'>): (words: string) => boolean {
  const [own, ofName] = [code.toLowerCase(), name.toLowerCase()];
  return (words) => {
    const plain = words.toLowerCase();
    return (
      plain === own ||
      plain === `${own}s` ||
      (plain.length > own.length && ofName.endsWith(plain.replace(/s$/u, '')))
    );
  };
}
