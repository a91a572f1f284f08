import type { Language } from '../../domain/record/language.ts';
import { inLanguages } from '../../words/in-languages.ts';
import { context } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { Said } from './said.ts';

const sv = { mayBeOld: 'Det här kan ha skickats tidigare.' };
const en = { mayBeOld: 'This may have been sent before.' } satisfies typeof sv;
const wordsIn = inLanguages(sv, en);

/** A message marked as one that may stand there already, last, where it takes no one's attention. */
export function asRepeat({ text, blocks }: Said, language: Language): Said {
  const mark = `_${wordsIn(language).mayBeOld}_`;
  const hasRoom = blocks.length > 0 && blocks.length < LIMITS.messageBlocks;
  return { text: `${text}\n${mark}`, blocks: hasRoom ? [...blocks, context(mark)] : blocks };
}
