import { findDuePhrases } from '../dates/find-due-phrases.ts';
import type { Day } from '../days/day.ts';
import { decisionAtStart } from './beside-due.ts';
import type { DecisionSaid } from './decision-words.ts';

/** A line without quotation marks around the whole of it, which are only signs. */
export function properLine(line: string): string {
  const text = line.normalize('NFC').trim();
  const [, within = ''] = /^["“”„»«](.*)["“”«»]$/su.exec(text) ?? [];
  return within === '' || /["“”„«»]/u.test(within) ? text : within.trim();
}

const BEGINS =
  /^[([]?(?:§|par|d\.?nr|diarie|ärende|beslut|case|ref|\p{L}{1,8}[ /-]?\d|20\d\d[/:])/iu;

/** What a line says of the decision before it names its holder: "§ 92 Regiondirektören …". */
export function decisionBefore(
  line: string,
  today: Day,
): { readonly origin: DecisionSaid; readonly words: string } | null {
  if (!BEGINS.test(line)) return null;
  const said = decisionAtStart({ text: line, phrases: findDuePhrases(line), today });
  if (said === null || said.rest === '') return null;
  return { origin: said.origin, words: line.slice(0, line.length - said.rest.length) };
}
