/**
 * Signs of the fonts Symbol and Wingdings, which texts out of Word and PDF bear at code points of
 * private use: every other font shows an empty box there. Source: the fonts' own tables of signs,
 * each at F000 and its place.
 */
const DRAWN: Readonly<Record<string, string>> = {
  '\uF02D': '–',
  '\uF06C': '●',
  '\uF06E': '■',
  '\uF06F': '□',
  '\uF071': '❑',
  '\uF075': '◆',
  '\uF076': '❖',
  '\uF0A7': '▪',
  '\uF0A8': '◻',
  '\uF0AB': '★',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0E8': '➔',
  '\uF0FB': '✗',
  '\uF0FC': '✓',
  '\uF0FD': '☒',
  '\uF0FE': '☑',
};
const PRIVATE_USE = /[\uE000-\uF8FF]/gu;

/**
 * The text as it is drawn: known signs by signs that every font has, the rest left out.
 * @example drawn('\uF0B7 mål') // '• mål'
 */
export function drawn(text: string): string {
  return text.replace(PRIVATE_USE, (sign) => DRAWN[sign] ?? '');
}
