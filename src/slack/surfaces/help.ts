import type { Language } from '../../domain/committee.ts';
import { wordsIn } from '../../words/words.ts';
import { sentence } from './blocks.ts';
import type { Said } from './said.ts';

export function help(language: Language): Said {
  return sentence(wordsIn(language).help);
}

export function notUnderstood(language: Language): Said {
  return sentence(wordsIn(language).notUnderstood);
}

/** A mention cannot open a form: Slack gives no trigger with it. */
export function formsByCommand(language: Language): Said {
  return sentence(wordsIn(language).formsByCommand);
}
