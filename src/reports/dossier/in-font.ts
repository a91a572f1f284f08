/**
 * A text without signs that the shipped font lacks for certain: what is beyond the first plane, as
 * emoji are, is named by its number, for PDF/A lets no sign stand there without a picture of it.
 * @example inFont('klart 😀') // 'klart [U+1F600]'
 */
export function inFont(text: string): string {
  return text
    .replaceAll(/[\uFE00-\uFE0F\u200D]/gu, '')
    .replaceAll(/[\u{10000}-\u{10FFFF}]/gu, (sign) => `[U+${numberOf(sign)}]`);
}

function numberOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
