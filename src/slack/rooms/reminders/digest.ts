import type { KnownBlock } from '@slack/types';

import type { ShownDigest } from '../../../app/views/digest-lines.ts';
import type { Language } from '../../../domain/record/language.ts';
import { header, section } from '../../kit/blocks.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { moreText, restBlocks } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { digestLineButtons } from './digest-buttons.ts';
import { eventButtons, eventText } from './digest-event.ts';
import { digestLineText } from './digest-line-text.ts';
import { type DigestPart, partsOf } from './digest-parts.ts';
import { remindersWordsIn } from './words.ts';

/** A person's one message of a working morning; every part of it has the buttons that answer it. */
export function digest(shown: ShownDigest, language: Language, from = 0): Said | null {
  const { title } = remindersWordsIn(language).digest;
  const parts = partsOf(shown.lines).filter(({ at }) => at >= from);
  const restFrom = (at: number): string => `${shown.id}||${at}`;
  return page(parts, { digest: shown.id, lead: [title, header(title)], language, restFrom });
}

/** The assignments of one event of a message, each with its own buttons. */
export function digestEvent(
  shown: ShownDigest,
  language: Language,
  { event, from = 0 }: { readonly event: number; readonly from?: number },
): Said | null {
  const found = partsOf(shown.lines).find(({ at }) => at === event);
  if (found === undefined) return null;
  const text = eventText(found.lines, language, { withCode: false });
  const parts = found.lines.map((line, at) => ({ is: 'assignment', at, lines: [line] }) as const);
  const left = parts.filter(({ at }) => at >= from);
  const restFrom = (at: number): string => `${shown.id}|${event}|${at}`;
  return page(left, { digest: shown.id, lead: [text, section(text)], language, restFrom });
}

type Page = {
  readonly digest: string;
  readonly lead: readonly [text: string, block: KnownBlock];
  readonly language: Language;
  /** What the button for the rest carries, by where that begins. */
  readonly restFrom: (at: number) => string;
};

/** As many parts as a message has room for, from the most urgent; null where there is none. */
function page(parts: readonly DigestPart[], about: Page): Said | null {
  if (parts.length === 0) return null;
  const { lead, language, restFrom } = about;
  const shown = parts.slice(0, MOST_LINES_WITH_BUTTONS);
  const next = parts[shown.length];
  const left = parts.length - shown.length;
  const withCode = new Set(parts.map(({ lines: [{ view }] }) => view.committee.id)).size > 1;
  const texts = shown.map((part) => textOf(part, language, { withCode }));
  return {
    text: [lead[0], ...texts, ...moreText(left, language)].join('\n'),
    blocks: [
      lead[1],
      ...shown.flatMap((part, at) => [section(texts[at] ?? ''), buttonsOf(part, about)]),
      ...(next === undefined
        ? []
        : restBlocks(left, { action: 'digest_rest', value: restFrom(next.at) }, language)),
    ],
  };
}

function textOf(part: DigestPart, language: Language, how: { readonly withCode: boolean }): string {
  return part.is === 'event'
    ? eventText(part.lines, language, how)
    : digestLineText(part.lines, language);
}

function buttonsOf(part: DigestPart, { digest: id, language }: Page): KnownBlock {
  return part.is === 'assignment'
    ? digestLineButtons(part.lines, language)
    : eventButtons(part, id, language);
}
