import type { Button, KnownBlock } from '@slack/types';

import type { HistoryPage } from '../../../app/views/history-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button, section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import { entryText } from './entry-text.ts';
import { historyWordsIn } from '../../../words/history.ts';

/** So many at their longest are less than a message holds. */
export const MOST_ENTRIES = 10;
const LONGEST_LEAD = 200;

/** A page of what happened, with buttons for the newer and the older ones. */
export function historySaid(id: string, page: HistoryPage, language: Language): Said {
  const entries = page.lines.map((line) => entryText(line, page, language));
  return {
    text: [leadText(page, language), ...entries].join('\n'),
    blocks: historyBlocks(id, page, language),
  };
}

export function historyBlocks(
  id: string,
  page: HistoryPage,
  language: Language,
): readonly KnownBlock[] {
  const turns = turning(id, page, language);
  return [
    section(leadText(page, language)),
    ...page.lines.map((line) => section(entryText(line, page, language))),
    ...(turns.length === 0 ? [] : [actions(...turns)]),
  ];
}

function leadText({ label, deliverable, lines, from, count }: HistoryPage, language: Language) {
  const { shownOf } = historyWordsIn(language);
  const about = `*${label}* ${escapeText(deliverable, LONGEST_LEAD)}`;
  return `${about}\n${shownOf(from + 1, from + lines.length, count)}`;
}

function turning(
  id: string,
  { from, lines, count }: HistoryPage,
  language: Language,
): readonly Button[] {
  const { newer, older } = historyWordsIn(language);
  const to = (text: string, at: number, side: string): Button =>
    button(text, { action: `history_page:${side}`, value: `${id}|${at}` });
  return [
    ...(from === 0 ? [] : [to(newer, Math.max(0, from - MOST_ENTRIES), 'newer')]),
    ...(from + lines.length >= count ? [] : [to(older, from + lines.length, 'older')]),
  ];
}
