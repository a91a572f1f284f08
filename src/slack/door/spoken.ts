import type { Language } from '../../domain/record/language.ts';
import { type Answer, type CommandHandler, say } from '../kit/asked.ts';
import { asksWhichDay } from '../kit/asks-which-day.ts';
import { notUnderstood } from '../rooms/help/said.ts';
import { leadingCaseNumber, leadingLabel } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';
import { readCommand } from './command-words.ts';
import { COMMANDS } from './tables.ts';

export type Spoken = {
  /** The command's own name, whatever word was said for it. */
  readonly name: string;
  readonly handler: CommandHandler;
  readonly rest: string;
};

/** Who answers the words, and what is left of them. */
export function handlerOf(words: string, hasDefault: boolean): Spoken | null {
  const line = asTyped(words);
  if (leadingLabel(line)?.rest === '' || leadingCaseNumber(line)?.rest === '')
    return answering('show', line, line);
  if (line === '' && hasDefault) return answering('show', '', line);
  const spoken = readCommand(line);
  return spoken && answering(spoken.name, spoken.rest, line);
}

function answering(name: string, rest: string, line: string): Spoken | null {
  const command = COMMANDS.get(name);
  if (command === undefined) return null;
  const { answer, isDated } = command;
  return { name, handler: isDated === true ? asksWhichDay(line, answer) : answer, rest };
}

export function sayNotUnderstood(language: Language): Answer {
  return say(notUnderstood(language));
}
