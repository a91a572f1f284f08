import { parseAngle } from './angle.ts';
import { isEmojiName } from './emoji.ts';
import { unescapeEntities } from './escape.ts';
import type { Inline } from './tree.ts';

type Taken = { inline: Inline; end: number };

const EMPHASIS: Record<string, 'bold' | 'italic' | 'strike'> = {
  '*': 'bold',
  _: 'italic',
  '~': 'strike',
};

/**
 * Parses one line of mrkdwn.
 * @example parseInline('*Ja* &amp; <@U01>')
 * // [{ kind: 'bold', children: [{ kind: 'text', text: 'Ja' }] }, { kind: 'text', text: ' & ' },
 * //  { kind: 'person', id: 'U01', label: null }]
 */
export function parseInline(line: string): Inline[] {
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < line.length) {
    const taken = takeSpecial(line, at);
    if (!taken) {
      plain += line[at] ?? '';
      at += 1;
      continue;
    }
    pushText(found, plain);
    plain = '';
    found.push(taken.inline);
    at = taken.end;
  }
  pushText(found, plain);
  return found;
}

function pushText(found: Inline[], plain: string): void {
  if (plain) found.push({ kind: 'text', text: unescapeEntities(plain) });
}

function takeSpecial(line: string, at: number): Taken | null {
  const character = line[at] ?? '';
  if (character === '<') return takeAngle(line, at);
  if (character === '`') return takeCode(line, at);
  if (character === ':') return takeEmoji(line, at);
  return character in EMPHASIS ? takeEmphasis(line, at) : null;
}

function takeAngle(line: string, at: number): Taken | null {
  const close = line.indexOf('>', at);
  const inline = close === -1 ? null : parseAngle(line.slice(at + 1, close));
  return inline && { inline, end: close + 1 };
}

function takeCode(line: string, at: number): Taken | null {
  const close = line.indexOf('`', at + 1);
  if (close <= at + 1) return null;
  return {
    inline: { kind: 'code', text: unescapeEntities(line.slice(at + 1, close)) },
    end: close + 1,
  };
}

function takeEmoji(line: string, at: number): Taken | null {
  const name = /^:([a-z0-9_+-]+):/.exec(line.slice(at))?.[1];
  if (!name || !isEmojiName(name)) return null;
  return { inline: { kind: 'emoji', name }, end: at + name.length + 2 };
}

function takeEmphasis(line: string, at: number): Taken | null {
  const mark = line[at] ?? '';
  const kind = EMPHASIS[mark];
  const close = kind && opens(line, at) ? closingMark(line, at) : -1;
  if (!kind || close === -1) return null;
  return { inline: { kind, children: parseInline(line.slice(at + 1, close)) }, end: close + 1 };
}

/** `2*3*4` and `snake_case` are not emphasis: the mark must stand at the edge of a word. */
function opens(line: string, at: number): boolean {
  const next = line[at + 1] ?? ' ';
  return !isWordCharacter(line[at - 1]) && !/\s/.test(next) && next !== line[at];
}

function closingMark(line: string, at: number): number {
  const mark = line[at];
  for (let i = at + 1; i < line.length; i += 1) {
    const skipped = line[i] === '<' || line[i] === '`' ? takeSpecial(line, i) : null;
    if (skipped) i = skipped.end - 1;
    else if (line[i] === mark && i > at + 1 && closes(line, i)) return i;
  }
  return -1;
}

function closes(line: string, at: number): boolean {
  return !/\s/.test(line[at - 1] ?? ' ') && !isWordCharacter(line[at + 1]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
