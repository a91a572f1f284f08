import { MONTH } from '../../domain/dates/times/months.ts';

/** What a message names an assignment by, and where it stands in it. */
export type Name = {
  /** A label as it is shown, `RUN-2`; a case number as it was written; of a number, the number. */
  readonly value: string;
  readonly kind: 'label' | 'case' | 'number';
  readonly from: number;
  readonly to: number;
  /** Whether it can be nothing else: then it is asked about where there is none by it. */
  readonly isSure: boolean;
};

const WORD = String.raw`[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9]{0,9}`;
const DASH = String.raw`\s?[-‐‑‒–—―−]\s?`;
const BEFORE = String.raw`(?<![\p{L}\d/.@#-])`;
const AFTER = String.raw`(?=s?(?![\p{L}\d])(?!-\p{L}|[/:.]\d))`;
const LABEL = new RegExp(`${BEFORE}(${WORD})${DASH}(\\d{1,6})${AFTER}`, 'gu');
/** "RUN 5", "RUN5": no day after the committee's code, and no year. */
const LOOSE = new RegExp(
  `${BEFORE}(${WORD}?[A-Za-zÅÄÖåäö])\\s?(\\d{1,3})${AFTER}(?!\\s*(?:${MONTH}|(?:st|nd|rd|th|dagar|veckor|days|weeks|kl)(?!\\p{L})))`,
  'giu',
);
const CASE = new RegExp(
  `${BEFORE}((?:dnr|diarie(?:nummer|nr)|ärende(?:t|nummer|nr)?|case(?:\\s+(?:no|number))?)\\s*[.:]?\\s*)?((?:${WORD}[ /-])?(?:\\d{1,6}/)?\\d{1,6}[/:]\\d{1,6})(?![\\p{L}\\d/])`,
  'giu',
);
const BY_WORD = 'ettan tvåan trean fyran femman sexan sjuan åttan nian tian elvan tolvan'.split(
  ' ',
);
const NUMBER = new RegExp(
  `${BEFORE}(?:(\\d{1,4}):(?:an|a|an?s)|(?:nr|nummer|number|no)\\.?\\s?(\\d{1,4})|(${BY_WORD.join('|')}))(?![\\p{L}\\d])`,
  'giu',
);
const BOTH =
  /(?<![\p{L}])(?:både|båda|bägge|both)\s+(\d{1,4})\s+(?:och|and|&)\s+(\d{1,4})(?!\d)/giu;

/** They look like a label and are none: sicknesses, standards, laws. */
const NO_LABEL =
  /^(?:COVID|ISO|SS|EN|SFS|KOM|EU|A|B|C|H|V|Q|T|K|R|G|GPT|CO|PM|LEX|PUNKT|DEL|TYP|STEG|FAS)$/u;

/**
 * What a message names assignments by: labels in whatever way they are written, case numbers, and
 * numbers as people say them of their own ("trean", "3:an").
 * @param codes of the committees that there are; what looks like another's label may be a slip
 * @example namesIn('hur går det med run 5?', new Set(['RUN'])) // label RUN-5
 */
export function namesIn(text: string, codes: ReadonlySet<string>): readonly Name[] {
  const plain = text.replaceAll(/<[^>]*>|https?:\/\/\S+/gu, (link) => ' '.repeat(link.length));
  const all = [
    ...found(plain, LABEL, (match) => labelled(match, codes)),
    ...found(plain, CASE, (match) => cased(match, codes)),
    ...found(plain, LOOSE, (match) => (isCode(match[1], codes) ? labelled(match, codes) : null)),
    ...found(plain, NUMBER, numbered),
    ...[...plain.matchAll(BOTH)].flatMap(bothOf),
  ];
  const inOrder = all.toSorted((one, other) => one.from - other.from || other.to - one.to);
  return inOrder.filter((each, at) => inOrder.slice(0, at).every((other) => other.to <= each.from));
}

type Read =
  | (Pick<Name, 'kind' | 'value' | 'isSure'> & {
      /** What stood before it and is no part of it. */
      readonly lead?: number;
    })
  | null;

function found(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Read): Name[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = read(match);
    if (name === null) return [];
    const { lead = 0, ...rest } = name;
    return [{ ...rest, from: match.index + lead, to: match.index + match[0].length }];
  });
}

function isCode(word: string | undefined, codes: ReadonlySet<string>): boolean {
  return codes.has((word ?? '').toLocaleUpperCase('sv'));
}

/** Another committee's code may be a slip of one that there is: in capitals it is asked about. */
function labelled([, word = '', digits = '']: RegExpExecArray, codes: ReadonlySet<string>): Read {
  const code = word.toLocaleUpperCase('sv');
  const isShown = word === code && /^\p{L}{2,6}$/u.test(code) && !NO_LABEL.test(code);
  if (!codes.has(code) && !isShown) return null;
  return { kind: 'label', value: `${code}-${Number(digits)}`, isSure: true };
}

/** "2026/118" is one; "2026/27" is a year of schools, and "3/4" a fraction. */
function cased([, mark, value = '']: RegExpExecArray, codes: ReadonlySet<string>): Read {
  const [, word] = /^(\p{L}+)[ /-]/u.exec(value) ?? [];
  const isNamed = mark !== undefined || isCode(word, codes);
  const lead = isNamed || word === undefined ? 0 : word.length + 1;
  const digits = value.slice(lead);
  if (isNamed) return { kind: 'case', value, isSure: true };
  const isYears = /^(?:(?:19|20)\d{2}[/:]\d{1,6}|\d{1,6}\/(?:19|20)\d{2})$/u.test(digits);
  return isYears ? { kind: 'case', value: digits, isSure: /\d{3}$/u.test(digits), lead } : null;
}

function numbered([, ofDigits, called, word = '']: RegExpExecArray): Read {
  const value = ofDigits ?? called ?? String(BY_WORD.indexOf(word.toLowerCase()) + 1);
  return { kind: 'number', value, isSure: false };
}

function bothOf(match: RegExpExecArray): readonly Name[] {
  const [whole, ...values] = match;
  return values.map((value, at) => {
    const from = match.index + (at === 0 ? whole.indexOf(value) : whole.lastIndexOf(value));
    return { kind: 'number', value, isSure: false, from, to: from + value.length };
  });
}

/** A message without what it names, to be read for what it says. */
export function withoutNames(text: string, names: readonly Name[]): string {
  return names
    .toReversed()
    .reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
