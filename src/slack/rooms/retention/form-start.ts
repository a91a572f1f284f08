import type { ModalView, SectionBlock } from '@slack/types';

import type { RetentionNow } from '../../../app/retention/retention-now.ts';
import type { DueByRule } from '../../../app/views/weeding-due.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { inPieces, section } from '../../kit/blocks.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { moreText } from '../../kit/more.ts';
import { marked } from '../../kit/shown-mark.ts';
import { dueText, leftOutText, ruleText } from './texts.ts';
import { retentionWordsIn } from './words.ts';

/** So many lines of each list stand in the form; all of them in the answer to `retention`. */
const MOST_NAMED = 400;

/**
 * Asks once more, with everything that will be weeded and on which ground, what is left and what
 * remains; it confirms that and nothing else.
 */
export function startForm(now: RetentionNow, language: Language): ModalView {
  const words = retentionWordsIn(language);
  const { committee, today, due, leftOut } = now;
  const found = due
    .map(({ rule, items }) => ({ rule, items: items.filter(({ count }) => count > 0) }))
    .filter(({ items }) => items.length > 0);
  const stays = leftOut.map((each) => leftOutText(each, language));
  const form = modal({
    id: 'weeding',
    ...words.start,
    language,
    metadata: { committee: committee.id },
    blocks: [
      ...found.flatMap((each) => ruleBlocks(each, { today, language })),
      ...(stays.length === 0 ? [] : sections([`*${words.stays}*`, ...named(stays, language)])),
      line(words.goes),
      line(words.remains),
      line(words.cannotBeUndone),
    ],
  });
  return marked(form, { due, leftOut });
}

function ruleBlocks(
  { rule, items }: DueByRule,
  shown: { readonly today: Day; readonly language: Language },
): readonly SectionBlock[] {
  const { language } = shown;
  const texts = items.map((each) => dueText(each, language));
  return sections([`*${ruleText(rule, shown)}*`, ...named(texts, language)]);
}

function named(texts: readonly string[], language: Language): readonly string[] {
  const shown = texts.slice(0, MOST_NAMED).map((each) => `• ${each}`);
  return [...shown, ...moreText(texts.length - shown.length, language)];
}

function sections(lines: readonly string[]): readonly SectionBlock[] {
  return inPieces(lines).map(section);
}
