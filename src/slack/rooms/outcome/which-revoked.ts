import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { LIMITS } from '../../kit/limits.ts';
import type { Said } from '../../kit/said.ts';
import { outcomeWordsIn } from './words.ts';

/** More buttons than that are no choice. */
const MOST_OCCURRENCES = 4;

/**
 * What the committee took back of what comes round: one occurrence, or the whole, which then ends by
 * that §. Nobody can tell from the whole's label alone.
 * @param typed the outcome's words, with which a button says it of one occurrence
 */
export function whichRevoked(
  { id, label, asHead }: Pick<AssignmentView, 'id' | 'label' | 'asHead'>,
  { typed, paragraph }: { readonly typed: string; readonly paragraph: string | null },
  language: Language,
): Said {
  const words = outcomeWordsIn(language);
  const ofOne = (asHead?.occurrences ?? [])
    .slice(0, MOST_OCCURRENCES)
    .map((each) => ({ each, value: `outcome ${each.label} ${typed}` }))
    // Words that were cut must not be said again.
    .filter(({ value }) => value.length <= LIMITS.buttonValue)
    .map(({ each, value }) => button(each.label, { action: `say_words:${each.id}`, value }));
  const whole = words.whole(label);
  const ofWhole =
    paragraph === null
      ? button(whole, { action: 'close_ask', value: id })
      : button(whole, { action: 'say_words:whole', value: `close ${label} ${paragraph}` });
  return sentence(words.whichRevoked, ...ofOne, ofWhole);
}
