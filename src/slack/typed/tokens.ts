/** A mention, a link, a label or a § in what a person typed, and the words around it. */
export type Found<T> = { readonly value: T; readonly rest: string };

const MENTION = /<@([UW][A-Z0-9]*)(?:\|[^>]*)?>/;
const LINK = /<((?:https?):\/\/[^|>\s]+)(?:\|[^>]*)?>|(https?:\/\/\S+)/;
/** What people, phones and word processors put around a word: quotes, backticks, bold. */
const AROUND = String.raw`["'` + '`' + String.raw`*_~”“’‘«»]*`;
/** A label with whatever dash a keyboard, a phone or a word processor makes. */
const LABEL = new RegExp(
  String.raw`^${AROUND}([A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9]{0,9})\s*[-‐‑‒–—―−]\s*(\d{1,6})${AROUND}(?=$|[\s,.:;?!)])`,
  'u',
);
const CASE_MARK = String.raw`(?:(?:dnr|diarie\s?nr|diarienummer|diarienr|ärende(?:t|nummer|nr)?|case(?:\s+(?:no|number))?)\s*[.:]?\s*)?`;
const CASE_NUMBER = new RegExp(
  String.raw`^(?!\d{4}-\d{2}-\d{2}(?!\d))${CASE_MARK}${AROUND}((?:[A-Za-zÅÄÖåäö]{1,10}[ /-]?)?\d{1,6}[/:–-]\d{1,6}(?:[/:–-]\d{1,6})?)${AROUND}(?=$|[\s,.;?!])`,
  'iu',
);

/** The first mention: `<@U01>` or `<@U01|name>`; the value is the user id. */
export function findMention(text: string): Found<string> | null {
  const match = MENTION.exec(text);
  return match?.[1] === undefined ? null : { value: match[1], rest: without(text, match) };
}

const TOWARDS = /(?:^|\s)(?:till|åt|to|för|for|from|från|of|av)$/iu;

/**
 * The first mention and the words around it, without the word that leads to it.
 * @example towardsSomebody('utkast till <@U02>') // 'U02', rest 'utkast'
 */
export function towardsSomebody(text: string): Found<string> | null {
  const match = MENTION.exec(text);
  if (match?.[1] === undefined) return null;
  const before = text.slice(0, match.index).trimEnd().replace(TOWARDS, '');
  const after = text.slice(match.index + match[0].length).replace(/^[\s,:;]+/u, '');
  return { value: match[1], rest: `${before} ${after}`.trim() };
}

/** The first web address: `<url>`, `<url|text>` or bare. */
export function findLink(text: string): Found<string> | null {
  const match = LINK.exec(text);
  const url = match?.[1] ?? match?.[2];
  return match === null || url === undefined ? null : { value: url, rest: without(text, match) };
}

/** A label, and whether a comma follows it, as before the name of an occurrence: "RUN-12, T1 2027". */
export type FoundLabel = Found<string> & { readonly isListed: boolean };

/** A label at the start, `run-1 …`; the value is in the form that is shown, `RUN-1`. */
export function leadingLabel(text: string): FoundLabel | null {
  const match = LABEL.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return {
    value: `${match[1].toUpperCase()}-${Number(match[2])}`,
    rest: afterName(text.slice(match[0].length)),
    isListed: /^\s*,/u.test(text.slice(match[0].length)),
  };
}

/** What leads to a label, and says nothing: "om RUN-1", "uppdrag nr RUN-1". */
const LEADING =
  /^(?:(?:om|för|på|till|i|av|kring|of|for|on|about|to|in|the|uppdrag(?:et)?|assignment|ärende(?:t)?|kort(?:et)?|nr|nummer|number)\s+)+/iu;
/** Somebody who is named before the label: "till @x RUN-1". */
const TO_SOMEBODY =
  /^((?:(?:till|åt|to|from|från|med|with)\s+)?<@[UW][A-Z0-9]*(?:\|[^>]*)?>[\s,:]*)/iu;
const ANY_LABEL =
  /(?<![\p{L}\d/.-])["'`*_]*([A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9]{0,9})[-‐‑‒–—―−](\d{1,6})["'`*_]*(?![\p{L}\d-])/gu;

/**
 * A label at the start, past the words that lead to it and past somebody who is named before it.
 * @example labelAhead('till <@U02> RUN-1 utkast') // 'RUN-1', rest 'till <@U02> utkast'
 */
export function labelAhead(text: string): FoundLabel | null {
  const plain = leadingLabel(text) ?? leadingLabel(text.replace(LEADING, ''));
  if (plain !== null) return plain;
  const person = TO_SOMEBODY.exec(text)?.[0];
  const found = person === undefined ? null : labelAhead(text.slice(person.length));
  return found && { ...found, rest: `${(person ?? '').trim()} ${found.rest}`.trim() };
}

/** Every label in a line, and the line without it: also without what led to it at the line's end. */
export function labelsIn(text: string): readonly Found<string>[] {
  return [...text.matchAll(ANY_LABEL)].map((match) => {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const ends = /^[\s.!?]*$/u.test(after);
    const lead = ends
      ? before.replace(/(?:^|\s)(?:om|för|på|till|i|av|of|for|on|about|to)\s*$/iu, '')
      : before;
    return {
      value: `${(match[1] ?? '').toUpperCase()}-${Number(match[2])}`,
      rest: `${lead.trimEnd()} ${ends ? '' : after.trimStart()}`.trim(),
    };
  });
}

/** A label that is joined to one before it: "och RUN-3 om underlaget". */
export function labelJoined(text: string): FoundLabel | null {
  return leadingLabel(text.replace(JOINING, ''));
}

const JOINING = /^[\s,;+&]*(?:(?:och|samt|and|plus|eller|or)\s+)?/iu;

/**
 * The labels of a line that is nothing but labels: "RUN-2, RUN-3 och RUN-4"; none where it says more.
 */
export function labelsTogether(text: string): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (rest !== '') {
    const label = labelAhead(rest);
    if (label === null) return [];
    found.push(label.value);
    rest = label.rest.replace(JOINING, '');
  }
  return [...new Set(found)];
}

/** A case number at the start as the card prints it: `RUN/516/2020`, `dnr SN 2027/118`, `2027/118`. */
export function leadingCaseNumber(text: string): Found<string> | null {
  const match = CASE_NUMBER.exec(text);
  return match?.[1] === undefined
    ? null
    : { value: match[1], rest: afterName(text.slice(match[0].length)) };
}

/** Signs alone after a label or a case number say nothing: "visa RUN-1?". */
function afterName(rest: string): string {
  return /^[\s,.:;?!)]*$/u.test(rest) ? '' : rest.replace(/^[\s,.:;]+/u, '').trim();
}

/** Mentions and links inside running text, as people would read them: `@name`, the address, a telephone number. */
export function plainWords(text: string): string {
  return text
    .replace(/<@[UW][A-Z0-9]*\|([^>]*)>/g, '@$1')
    .replace(/<#[CG][A-Z0-9]*\|([^>]*)>/g, '#$1')
    .replace(/<(?:mailto|tel):[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<(?:mailto|tel):([^|>]*)>/g, '$1')
    .replace(/<(https?:\/\/[^|>\s]+)(?:\|[^>]*)?>/g, '$1');
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/ {2,}/g, ' ')
    .trim();
}
