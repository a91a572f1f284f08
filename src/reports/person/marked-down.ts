import { plainText } from '../list/plain-text.ts';

/** What somebody wrote, on one line, where no sign of Markdown's means anything. */
export function inLine(text: string): string {
  return plainText(text)
    .replaceAll(/[\\`*_[\]<>#|]/gu, String.raw`\$&`)
    .replaceAll('\n', '<br>');
}

/** What was sent in Slack, as a quotation. */
export function quoted(text: string): string {
  const lines = plainText(text)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n');
  return lines.map((each) => `> ${inLine(each)}`).join('\n');
}
