import type { Committee } from '../committee/committee.ts';
import { findDuePhrases } from '../dates/find-due-phrases.ts';
import type { Day } from '../days/day.ts';
import { decisionAtStart } from './beside-due.ts';
import { leadingHolder } from './leading-holder.ts';
import type { DecisionSaid } from './decision-words.ts';

/** What is said to the app before the line, and nothing of it. */
const GREETING = /^(?:(?:obs|hej(?:san)?|hallå|snälla|hi|hello|please)(?:[!:.,]+\s*|\s+))+(?=\S)/iu;

/** The sign or number of a list, and the "@" of somebody who mentions a title. */
const ITEM = /^(?:[-–—•·‣▪]\s+|\*\s+|\d{1,2}[.)]\s+)?@?(?=[^\s@])/u;
const WE = String.raw`(?:(?:att\s+)?(?:vi|nämnden|styrelsen|utskottet|we|the\s+committee)\s+)?`;
/** What leads to the holder: "ge … i uppdrag att", "uppdra åt", "ansvarig:", "ask … to". */
const LED = new RegExp(
  String.raw`^(?:(?:att\s+)?${WE}(?:ge|ger|gav)\s+(?=.{1,100}?\si\s+uppdrag\s)|(?:att\s+)?${WE}uppdrar?\s+(?:åt|till)\s+|${WE}(?:please\s+)?(?:asks?|instructs?|requests?)\s+(?=.{1,100}?\sto\s)|(?:ansvarig[at]?|ansv\.?|responsible|owner|holder)\s*:\s*|(?:till|åt|to|for)\s+(?=[^:.,\d]{2,60}:\s)(?![^:]*(?:nämnd|sammantr|möte|meeting)))(?=\S)`,
  'iu',
);

/**
 * A line as it begins with its holder, or with the decision: without a greeting, the sign of a list,
 * what leads to the holder, and quotation marks around the whole of it. They say nothing of the task.
 */
export function properLine(line: string, committee: Committee): string {
  const whole = line.normalize('NFC').trim();
  const proper = withoutLead(whole);
  if (proper === whole) return whole;
  // A title may have any signs.
  const [bare, signed] = [proper, whole].map((each) => leadingHolder(each, committee, null).holder);
  return bare === null && signed !== null ? whole : proper;
}

function withoutLead(whole: string): string {
  const text = whole.replace(ITEM, '').replace(GREETING, '');
  const [, within = ''] = /^["“”„»«](.*)["“”«»]$/su.exec(text) ?? [];
  const proper = within === '' || /["“”„«»]/u.test(within) ? text : within.trim();
  return proper.replace(LED, '').replace(/^@(?=\p{L})/u, '');
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
