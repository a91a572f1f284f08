import type { Language } from '../../domain/record/language.ts';
import { type Answer, say } from '../kit/asked.ts';
import { notUnderstood } from '../rooms/help/said.ts';
import { namedIn, slipsIn } from './perhaps-meant.ts';
import { labelAhead } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';

/** What was not understood, what it may have meant, and the help; each is a button. */
export function sayNotUnderstood(words: string, language: Language): Answer {
  const label = labelAhead(asTyped(words));
  const ofLabel =
    label === null ? [] : [`update ${label.value} ${label.rest}`, `show ${label.value}`];
  const offered = [...slipsIn(words), ...ofLabel, ...namedIn(words)];
  return say(notUnderstood(words, [...new Set(offered)].slice(0, 4), language));
}
