import { unescapeEntities } from './escape.ts';
import { parseInline } from './inline.ts';
import type { Paragraph } from './tree.ts';

/** A `>` that a person types arrives escaped; an app's own text may hold it bare. */
const QUOTE = /^(?:&gt;|>) ?/;
const QUOTE_REST = /^(?:&gt;|>){3} ?/;

/** Parses Slack's mrkdwn into preformatted text, quotes and lines, in the order they stand. */
export function parseMrkdwn(text: string): Paragraph[] {
  return text.split(/```([\s\S]+?)```/).flatMap((part, index) => {
    if (index % 2 === 1) return [{ kind: 'pre', text: preformatted(part) } satisfies Paragraph];
    return part === '' ? [] : parseLines(trimAroundPre(part, index));
  });
}

function preformatted(part: string): string {
  return unescapeEntities(part.replace(/^\n|\n$/g, '')).replace(
    /<([^<>|\s]+)(?:\|([^<>]+))?>/g,
    (_, url: string, label?: string) => label ?? url,
  );
}

/** The line break next to a preformatted block belongs to the block, or it would show as an empty line. */
function trimAroundPre(part: string, index: number): string {
  return index === 0 ? part.replace(/\n$/, '') : part.replace(/^\n|\n$/g, '');
}

function parseLines(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let quotesRest = false;
  for (const line of text.split('\n')) {
    quotesRest ||= QUOTE_REST.test(line);
    const isQuote = quotesRest || QUOTE.test(line);
    append(found, isQuote ? 'quote' : 'lines', line.replace(QUOTE_REST, '').replace(QUOTE, ''));
  }
  return found;
}

function append(found: Paragraph[], kind: 'quote' | 'lines', content: string): void {
  const last = found.at(-1);
  if (last?.kind === kind) last.lines.push(parseInline(content));
  else found.push({ kind, lines: [parseInline(content)] });
}
