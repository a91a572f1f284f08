import type { Language } from '../../domain/record/language.ts';
import type { CommandHandler } from './asked.ts';
import type { Settles, SettlesAll, SettlesInCommittee } from './settling.ts';
import type { PressHandler } from './pressed.ts';
import type { SubmitHandler } from './submitted.ts';
import type { Notices } from './telling.ts';

/** The words that a command is called by; both languages work in both commands. */
export type Command = {
  readonly en: readonly string[];
  readonly sv: readonly string[];
  readonly answer: CommandHandler;
  /**
   * Its words are a day, so one said with another weekday than it has is asked back, and so is a
   * loose time; `or-longer` where a week or a month is as good.
   */
  readonly isDated?: true | 'or-longer';
  /** A day may stand among its words, so a month or weekday that is misspelt is asked about. */
  readonly mayHaveDay?: true;
};

/** The lines of the help, from above; a room's words stand on one or more of them. */
export type HelpLine =
  | 'register'
  | 'form'
  | 'lists'
  | 'word'
  | 'delegate'
  | 'contribute'
  | 'change'
  | 'end'
  | 'committee'
  | 'own'
  | 'year';

/** All that a deed has to do with Slack: what is said, pressed, filled in and sent for it. */
export type Room = {
  /** The rooms that it takes from, by their folders; arrows between rooms run downwards alone. */
  readonly uses?: readonly string[];
  readonly commands?: Readonly<Record<string, Command>>;
  /** By `action_id`; what follows a colon there only tells two buttons of a block apart. */
  readonly presses?: Readonly<Record<string, PressHandler>>;
  /**
   * Of its presses, by the same names, those that can be answered or end with what they are about, and
   * when they are: what happened then stands in the button's place, and the press says so.
   */
  readonly settled?: Readonly<Record<string, Settles | SettlesAll | SettlesInCommittee>>;
  /**
   * Of its presses those that say yes or no to a question which only one person sees: what was done
   * takes the question's place, and is said again to whoever presses a second time.
   */
  readonly confirms?: readonly string[];
  /**
   * Of its presses in private answers those that are done once and answered by no fact: the line of
   * what was done takes the button's place, and nothing is done a second time.
   */
  readonly once?: Readonly<Record<string, (language: Language) => string>>;
  /** By a view's `callback_id`. */
  readonly forms?: Readonly<Record<string, SubmitHandler>>;
  readonly notices?: Notices;
  readonly help?: Readonly<Record<Language, Readonly<Partial<Record<HelpLine, string>>>>>;
};

/** A room as it is written: its names stay known, so that a notice that nobody says does not compile. */
export function room<const R extends Room>(written: R): R {
  return written;
}
