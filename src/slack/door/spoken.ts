import type { CommandHandler } from '../kit/asked.ts';
import { asksOfSlips } from '../kit/asks-of-slips.ts';
import { asksWhichDay } from '../kit/asks-which-day.ts';
import { labelAhead, leadingCaseNumber, leadingLabel } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';
import { slipsIn } from './perhaps-meant.ts';
import { personSaid } from './person-said.ts';
import { outcomeAhead, saidOfLabel } from './said-of-label.ts';
import { readCommand, type SpokenCommand } from './command-words.ts';
import { draftSaid } from './draft-said.ts';
import { meetingSaid } from './meeting-said.ts';
import { spokenPlainly } from './spoken-plainly.ts';
import { COMMANDS } from './tables.ts';

export type Spoken = {
  /** The command's own name, whatever word was said for it. */
  readonly name: string;
  /** Its own first word, in English. */
  readonly word: string;
  readonly handler: CommandHandler;
  readonly rest: string;
};

/** Who answers the words, and what is left of them. */
export function handlerOf(words: string, hasDefault: boolean): Spoken | null {
  const line = spokenPlainly(asTyped(words));
  const spoken = line === '' && hasDefault ? { name: 'show', rest: '' } : commandIn(line);
  return spoken && answering(spoken, line);
}

/** A name of one assignment alone, as "RUN 1" where no command begins so. */
const SPACED_LABEL = /^(\p{L}[\p{L}\d]{1,9})\s+(\d{1,4})[.?!]*$/u;

/** The command that a line says, whichever of it stands first; null where it says none. */
export function commandIn(line: string): SpokenCommand | null {
  if (leadingLabel(line)?.rest === '') return { name: 'show', rest: line };
  const spoken =
    saidOfLabel(line) ??
    meetingSaid(line) ??
    personSaid(line) ??
    draftSaid(line) ??
    readCommand(line) ??
    outcomeAhead(line);
  if (spoken !== null) return asOfOne(spoken);
  if (leadingCaseNumber(line)?.rest === '' && slipsIn(line).length === 0)
    return { name: 'show', rest: line };
  const spaced = SPACED_LABEL.exec(line);
  return spaced === null ? null : { name: 'show', rest: `${spaced[1]}-${spaced[2]}` };
}

/**
 * "status RUN-1 risk" is said of one assignment, and so is "lista RUN-1"; "meetings every first
 * Wednesday" adds them.
 */
function asOfOne(spoken: SpokenCommand): SpokenCommand {
  if (spoken.name === 'approve') return asOutcome(spoken);
  if (spoken.name === 'meetings' && /\S\s+\S/u.test(spoken.rest))
    return { ...spoken, name: 'meeting-add' };
  const label = leadingLabel(spoken.rest);
  if (label === null || !['status', 'list'].includes(spoken.name)) return spoken;
  const isUpdate = spoken.name === 'status' && label.rest !== '';
  return { name: isUpdate ? 'update' : 'show', rest: spoken.rest };
}

/** "Godkänn RUN-1 § 112" is what the committee decided, and approves no draft. */
function asOutcome(spoken: SpokenCommand): SpokenCommand {
  const label = labelAhead(spoken.rest);
  if (label === null || !/§/u.test(label.rest)) return spoken;
  return { name: 'outcome', rest: `${label.value} approved ${label.rest}` };
}

function answering({ name, rest }: SpokenCommand, line: string): Spoken | null {
  const command = COMMANDS.get(name);
  if (command === undefined) return null;
  const { answer, isDated, mayHaveDay, en } = command;
  const dated = isDated === undefined ? answer : asksWhichDay(line, answer, isDated);
  const mayBeDated = isDated !== undefined || mayHaveDay === true;
  const handler = mayBeDated ? asksOfSlips(line, dated) : dated;
  return { name, word: en[0] ?? '', handler, rest };
}
