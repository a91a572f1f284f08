import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { LIMITS } from '../../kit/limits.ts';
import type { Said } from '../../kit/said.ts';
import { endingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/**
 * Words that came with a report: that the work is done, which ends its reminders, or how it goes.
 * With the report they would be lost, so each button keeps what it says.
 */
export function reportOrUpdate(
  { label, words }: { readonly label: string; readonly words: string },
  { language }: { readonly language: Language },
): Said {
  const { isReportedOrUpdated, reports, updates } = endingWordsIn(language);
  const update = `update ${label} ${words}`;
  return sentence(
    isReportedOrUpdated(label, escapeText(words, 300)),
    button(reports, { action: 'say_words:report', value: `report ${label}` }),
    // A command that was cut must not be said again.
    ...(update.length > LIMITS.buttonValue
      ? []
      : [button(updates, { action: 'say_words:update', value: update })]),
  );
}
