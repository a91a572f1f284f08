import { Parser } from 'htmlparser2';

import { elementLines, type ElementRules } from './element-lines.ts';

/** How the HTML of a document or a mail is read. */
export const HTML: ElementRules = {
  lines: /^(?:p|h[1-6]|tr|div|blockquote)$/u,
  points: /^li$/u,
  numberedIn: 'ol',
  cells: /^t[dh]$/u,
  breaks: /^br$/u,
  skipped: /^(?:sup|script|style|head|title)$/u,
};

/** The text of a page as mail programs write it: elements that are never closed, and no errors. */
export function textOfHtml(html: string): string {
  const lines = elementLines(HTML);
  const parser = new Parser({
    onopentagname: (name) => lines.open(name),
    ontext: (words) => lines.text(words),
    onclosetag: (name) => lines.close(name),
  });
  parser.end(`<div>${html}</div>`);
  const trimmed = lines.done().split('\n');
  return trimmed.map((line) => line.trim()).join('\n');
}
