import { diffArrays } from 'diff';

import { wordsIn } from '../../../domain/assignments/wording.ts';

/** A stretch of words that two wordings share, or that only the old or the new one has. */
export type WordChange = { readonly is: 'same' | 'gone' | 'new'; readonly text: string };

/** With more than so many other words it is shown as wholly other: nobody would see through more. */
const MOST_CHANGED_WORDS = 1000;

/**
 * What became of a wording, word by word, in the order in which it is read; what is gone stands
 * before what took its place.
 * @example wordChanges('ta fram mål', 'ta fram förslag på mål')
 *   // same 'ta fram', new 'förslag på', same 'mål'
 */
export function wordChanges(from: string, to: string): readonly WordChange[] {
  const [old, fresh] = [wordsIn(from), wordsIn(to)];
  const changes = diffArrays(old, fresh, { maxEditLength: MOST_CHANGED_WORDS });
  if (changes === undefined)
    return [
      { is: 'gone', text: old.join(' ') },
      { is: 'new', text: fresh.join(' ') },
    ];
  return changes.map(({ added, removed, value }) => ({
    is: kindOf({ added, removed }),
    text: value.join(' '),
  }));
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): WordChange['is'] {
  if (removed) return 'gone';
  return added ? 'new' : 'same';
}
