// Of XML's forbidden signs and those that turn a text's direction; a file with one does not open.
const NOT_TEXT =
  /(?![\t\n])\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** What somebody wrote in Slack, as it reads on paper: links as their words, and nobody called by their id. */
export function plainText(written: string): string {
  return written
    .replaceAll(/<@[UW][A-Z0-9]*(?:\|(?<name>[^>]*))?>/gu, (_, name?: string) => name ?? '–')
    .replaceAll(/<#[CG][A-Z0-9]*(?:\|(?<name>[^>]*))?>/gu, (_, name?: string) => name ?? '–')
    .replaceAll(/<(?:https?:|mailto:|tel:)[^|>]*\|(?<text>[^>]*)>/gu, '$<text>')
    .replaceAll(/<(?<address>(?:https?:|mailto:|tel:)[^>]*)>/gu, '$<address>')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(NOT_TEXT, '')
    .trim();
}
