import type { Said } from '../../kit/said.ts';
import { context, section } from '../../kit/blocks.ts';
import { LIMITS } from '../../kit/limits.ts';
import type { Language } from '../../../domain/record/language.ts';
import { secrecyWordsIn } from './words.ts';

/** A message as it is worded without what is secret now, which says that it was changed. */
export function saidWithoutWords(said: Said | null, language: Language): Said {
  const note = secrecyWordsIn(language).changedSince;
  if (said === null) return { text: note, blocks: [section(note)] };
  const text = said.text.slice(0, LIMITS.messageText - note.length - 1);
  const hasRoom = said.blocks.length > 0 && said.blocks.length < LIMITS.messageBlocks;
  return {
    ...said,
    text: `${text}\n${note}`,
    blocks: hasRoom ? [...said.blocks, context(note)] : said.blocks,
  };
}

/** Whether what was kept of a message is such already. */
export function isSaidWithoutWords({ text }: Pick<Said, 'text'>): boolean {
  return (['sv', 'en'] as const).some((each) => text.includes(secrecyWordsIn(each).changedSince));
}
