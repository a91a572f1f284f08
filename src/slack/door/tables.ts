import type { MessageContent } from '../../domain/record/message.ts';
import type { Language } from '../../domain/record/language.ts';
import type { PressHandler } from '../kit/pressed.ts';
import type { Command, Room } from '../kit/room.ts';
import type { Settles, SettlesAll, SettlesInCommittee } from '../kit/settling.ts';
import type { SubmitHandler } from '../kit/submitted.ts';
import type { Notice } from '../kit/telling.ts';
import { ROOMS } from './rooms.ts';

/** Who answers which command, by its name. */
export const COMMANDS: ReadonlyMap<string, Command> = gathered(
  'command',
  ({ commands }) => commands,
);

/** Who answers which press; a button that is shown and missing here fails a test. */
export const PRESSES: ReadonlyMap<string, PressHandler> = gathered(
  'press',
  ({ presses }) => presses,
);

/** When which press is answered, by its name. */
export const SETTLED: ReadonlyMap<string, Settles | SettlesAll | SettlesInCommittee> = gathered(
  'answer',
  ({ settled }) => settled,
);

/** The presses that say yes or no to a question of one's own. */
export const CONFIRMS: ReadonlySet<string> = new Set(
  ROOMS.flatMap(({ confirms }) => confirms ?? []),
);

/** The line of what was done by a press of a private answer that is done once, by its name. */
export const ONCE: ReadonlyMap<string, (language: Language) => string> = gathered(
  'line',
  ({ once }) => once,
);

/** Who answers which form. */
export const FORMS: ReadonlyMap<string, SubmitHandler> = gathered('form', ({ forms }) => forms);

type AnyNotice = Notice<MessageContent['say']>;

/** Who words which message. Each takes the content of its own kind alone, by which it is found. */
export const NOTICES: ReadonlyMap<string, AnyNotice> = gathered(
  'notice',
  ({ notices }) => notices as Record<string, AnyNotice> | undefined,
);

/** @throws where two rooms answer for the same: one of them would never be asked */
function gathered<T>(
  kind: string,
  of: (room: Room) => Readonly<Record<string, T>> | undefined,
): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const [name, answer] of ROOMS.flatMap((room) => Object.entries(of(room) ?? {}))) {
    if (all.has(name)) throw new Error(`Two rooms answer for the ${kind} "${name}".`);
    all.set(name, answer);
  }
  return all;
}
