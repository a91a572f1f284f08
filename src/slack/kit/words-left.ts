import type { Button } from '@slack/types';

import type { Language } from '../../domain/record/language.ts';
import { button } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { kitWordsIn } from './words.ts';

/** They only ask, or say once more what is done: "tack", "som slutlig", "nu". */
const EMPTY =
  /^(?:(?:nu|nu\s+då|gärna|tack|snälla|direkt|uppdraget|som\s+(?:slutlig\p{L}*|final)|slutlig\p{L}*|utkastet|versionen|now|please|thanks|thank\s+you|as\s+final|the\s+draft|final|då|och|and|jag|i|med\s+(?:glädje|nöje)|gladly)(?:[\s,.!;:]+|$))*[\s,.!;:?–-]*$/iu;

/** Words that came with a deed and are no part of it: a button keeps them, or they would be lost. */
export function wordsLeft(label: string, words: string, language: Language): readonly Button[] {
  const value = `update ${label} ${words}`;
  // A command that was cut must not be said again.
  if (EMPTY.test(words) || value.length > LIMITS.buttonValue) return [];
  return [button(kitWordsIn(language).keepsRest, { action: 'say_words:rest', value })];
}
