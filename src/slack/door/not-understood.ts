import type { Language } from '../../domain/record/language.ts';
import { type Answer, say } from '../kit/asked.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import { answersTyped, type Typed } from '../rooms/drafts-updates/answers-typed.ts';
import { notUnderstood } from '../rooms/help/said.ts';
import { namedIn, slipsIn } from './perhaps-meant.ts';
import { labelAhead } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';

/**
 * What is typed as a command and is none: an officer's yes or no to what waits for it, which is
 * given by its button, else what may have been meant.
 */
export async function answerUnspoken(parts: ListenerParts, typed: Typed): Promise<Answer> {
  const answer = await answersTyped(parts, typed);
  if (answer !== null) return say(answer);
  return sayNotUnderstood(typed.words, await languageOf(parts, typed.person));
}

/** What was not understood, what it may have meant, and the help; each is a button. */
function sayNotUnderstood(words: string, language: Language): Answer {
  const label = labelAhead(asTyped(words));
  const ofLabel =
    label === null ? [] : [`update ${label.value} ${label.rest}`, `show ${label.value}`];
  const offered = [...slipsIn(words), ...ofLabel, ...namedIn(words)];
  return say(notUnderstood(words, [...new Set(offered)].slice(0, 4), language));
}
