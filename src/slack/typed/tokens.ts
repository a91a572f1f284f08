/** A mention, a link, a label or a § in what a person typed, and the words around it. */
export type Found<T> = { readonly value: T; readonly rest: string };

const MENTION = /<@([UW][A-Z0-9]*)(?:\|[^>]*)?>/;
const LINK = /<((?:https?):\/\/[^|>\s]+)(?:\|[^>]*)?>|(https?:\/\/\S+)/;
const LABEL = /^([A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9]{0,9})\s*-\s*(\d{1,6})(?=$|[\s,.:;])/;
const CASE_NUMBER =
  /^[A-Za-zÅÄÖåäö]{1,10}[ /]?\d{1,4}[/:-]\d{1,6}(?:\/\d+)?(?=$|\s)|^[A-ZÅÄÖ]{1,10}\/\d+\/\d{2,4}/;

/** The first mention: `<@U01>` or `<@U01|name>`; the value is the user id. */
export function findMention(text: string): Found<string> | null {
  const match = MENTION.exec(text);
  return match?.[1] === undefined ? null : { value: match[1], rest: without(text, match) };
}

/** The first web address: `<url>`, `<url|text>` or bare. */
export function findLink(text: string): Found<string> | null {
  const match = LINK.exec(text);
  const url = match?.[1] ?? match?.[2];
  return match === null || url === undefined ? null : { value: url, rest: without(text, match) };
}

/** A label at the start, `run-1 …`; the value is in the form that is shown, `RUN-1`. */
export function leadingLabel(text: string): Found<string> | null {
  const match = LABEL.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return {
    value: `${match[1].toUpperCase()}-${Number(match[2])}`,
    rest: text.slice(match[0].length).trim(),
  };
}

/** A case number at the start, `RUN/516/2020`. */
export function leadingCaseNumber(text: string): Found<string> | null {
  const match = CASE_NUMBER.exec(text);
  return match === null
    ? null
    : { value: match[0].trim(), rest: text.slice(match[0].length).trim() };
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
