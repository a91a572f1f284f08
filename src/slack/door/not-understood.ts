import type { Language } from '../../domain/record/language.ts';
import { type Answer, askedBy, say } from '../kit/asked.ts';
import { type ListenerParts, languageOf } from '../kit/parts.ts';
import type { Typed } from '../rooms/drafts-updates/answers-typed.ts';
import { wordsTyped } from '../rooms/drafts-updates/words-typed.ts';
import { notUnderstood } from '../rooms/help/said.ts';
import { namedIn, slipsIn } from './perhaps-meant.ts';
import { handlerOf } from './spoken.ts';
import { labelAhead } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';

/**
 * What is typed as a command and is none: what the words ask for, which is done by a button, else
 * what may have been meant.
 */
export async function answerUnspoken(parts: ListenerParts, typed: Typed): Promise<Answer> {
  const answer = await wordsTyped(parts, typed, slipsIn(typed.words).length > 0);
  if (answer !== null && 'text' in answer) return say(answer);
  if (answer !== null) return shown(parts, typed, answer.asksOf);
  return sayNotUnderstood(typed.words, await languageOf(parts, typed.person));
}

/** "Vem har RUN-3?" is answered with what is known of it. */
async function shown(
  parts: ListenerParts,
  { person, channel }: Typed,
  label: string,
): Promise<Answer> {
  const spoken = handlerOf(`show ${label}`, false);
  if (spoken === null) throw new Error('there is no command to show an assignment');
  const about = { person, source: 'command', channel, thread: null, spoken } as const;
  return spoken.handler(parts, await askedBy(parts, about));
}

/** What was not understood, what it may have meant, and the help; each is a button. */
function sayNotUnderstood(words: string, language: Language): Answer {
  const label = labelAhead(asTyped(words));
  const ofLabel =
    label === null ? [] : [`update ${label.value} ${label.rest}`, `show ${label.value}`];
  const offered = [...slipsIn(words), ...ofLabel, ...namedIn(words)];
  return say(notUnderstood(words, [...new Set(offered)].slice(0, 4), language));
}
