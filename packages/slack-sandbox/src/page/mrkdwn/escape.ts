const CHARACTERS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * Undoes Slack's three entities in one pass: a second pass would turn a typed `&lt;` into `<`.
 * @example unescapeEntities('a &amp;lt; b') // 'a &lt; b'
 */
export function unescapeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => CHARACTERS[entity] ?? entity);
}

/** @example escapeEntities('a < b & c') // 'a &lt; b &amp; c' */
export function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
