/** Slack makes a link of whatever looks like an address or a number to call: the words stand in it. */
const WORDS_AS_LINK = /<(?:mailto|tel):([^|>]+)(?:\|([^>]*))?>/giu;
const CHANNEL = /<#[CG][A-Z0-9]*\|([^>]+)>/gu;
/** `<!here>`, and a group that is named: "@ekonomi". */
const TO_MANY = /<!(?:subteam\^[A-Z0-9]+\|@?([^>]+)|(here|channel|everyone))>/gu;

/**
 * What a person typed, as it was meant. Slack escapes `& < >` once in everything that people type
 * and makes links of addresses, phones and word processors write smart quotes, no-break spaces,
 * no-break hyphens and dashes in dates, and macOS pastes decomposed å, ä and ö: without this,
 * "Förvaltningschefen" pasted from a Mac would be an unknown title.
 */
export function asTyped(text: string): string {
  return text
    .normalize('NFC')
    .replace(WORDS_AS_LINK, (_, address: string, words?: string) => words ?? address)
    .replace(CHANNEL, '#$1')
    .replace(TO_MANY, (_, group?: string, all?: string) => `@${group ?? all ?? ''}`)
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/(?<!\d)(\d{2}|\d{4})[‒–—−](\d{2})[‒–—−](\d{2})(?!\d)/gu, '$1-$2-$3')
    .replace(/[“”„‟]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/&(lt|gt|amp);/g, (_, name: string) => UNESCAPED[name] ?? '')
    .trim();
}

const UNESCAPED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** For comparing words: case and repeated spaces do not matter. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A line without the article that English begins a meeting's name with: "the December meeting". */
export function withoutArticle(line: string): string {
  return line.replace(/^the\s+/iu, '');
}
