const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Signs that format in mrkdwn, and what stands for them so that they are seen and do nothing. */
const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const FORMATTING = /(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])|`/gu;

/** One line without what cannot be seen: no text of a person's can look like a line of ours. */
function oneLine(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * What people wrote, for mrkdwn and for a message's text: it can neither ping a channel, hide a
 * link, forge a line or a bold word, nor turn the direction of what follows.
 * @param most characters as Slack counts them, so after escaping; "…" where something is gone
 */
export function escapeText(text: string, most = Infinity): string {
  const shown = oneLine(text).replaceAll(FORMATTING, (sign) => LOOKALIKES[sign] ?? sign);
  if (shown.length <= most && !/[&<>]/.test(shown)) return shown;
  const escaped = Array.from(shown, (sign) => SIGNS[sign] ?? sign);
  return shortened(escaped, most);
}

/** What people wrote, for plain_text, where nothing is escaped. */
export function cut(text: string, most: number): string {
  const shown = oneLine(text);
  return shown.length <= most ? shown : shortened(Array.from(shown), most);
}

/** @param signs each kept whole: half an entity or half an emoji would be shown as rubbish */
function shortened(signs: readonly string[], most: number): string {
  const whole = signs.join('');
  if (whole.length <= most) return whole;
  let length = 0;
  const end = signs.findIndex((sign) => (length += sign.length) > most - 1);
  return `${signs.slice(0, end).join('').trimEnd()}…`;
}
