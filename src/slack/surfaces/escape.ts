const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * What people wrote, for mrkdwn and for a message's text: it can neither ping a channel, hide a
 * link nor turn the direction of what follows.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replaceAll(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
}

/** Shortened to a number of characters, before it is escaped, with "…" where something is gone. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
