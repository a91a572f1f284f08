import { folded } from '../typed/typed-text.ts';

/** What a person can say, whatever the language; the table below says how. */
export type CommandName =
  | 'mine'
  | 'help'
  | 'committee-add'
  | 'meeting-add'
  | 'meeting-move'
  | 'meeting-cancel'
  | 'meeting-dates'
  | 'meetings'
  | 'role-set'
  | 'register'
  | 'new'
  | 'read'
  | 'list'
  | 'show'
  | 'status'
  | 'update'
  | 'draft'
  | 'delegate'
  | 'take-back'
  | 'contributor'
  | 'remind'
  | 'edit'
  | 'void'
  | 'confirm'
  | 'extend'
  | 'outcome'
  | 'supplement'
  | 'import'
  | 'plan'
  | 'ladder'
  | 'overview'
  | 'settings'
  | 'own-reminders'
  | 'closed-days'
  | 'calendar'
  | 'report'
  | 'close';

/**
 * Every word has an English and a Swedish form and both work in both commands. A word whose
 * capability is not built is not here, and is answered as not understood.
 */
const WORDS: readonly (readonly [string, CommandName])[] = [
  ['help', 'help'],
  ['hjälp', 'help'],
  ['committee add', 'committee-add'],
  ['add committee', 'committee-add'],
  ['nämnd ny', 'committee-add'],
  ['ny nämnd', 'committee-add'],
  ['meeting add', 'meeting-add'],
  ['add meeting', 'meeting-add'],
  ['sammanträde nytt', 'meeting-add'],
  ['nytt sammanträde', 'meeting-add'],
  ['meeting move', 'meeting-move'],
  ['move meeting', 'meeting-move'],
  ['sammanträde flytta', 'meeting-move'],
  ['flytta sammanträde', 'meeting-move'],
  ['meeting cancel', 'meeting-cancel'],
  ['cancel meeting', 'meeting-cancel'],
  ['sammanträde ställ in', 'meeting-cancel'],
  ['ställ in sammanträde', 'meeting-cancel'],
  ['meeting date', 'meeting-dates'],
  ['meeting dates', 'meeting-dates'],
  ['sammanträde datum', 'meeting-dates'],
  ['meetings', 'meetings'],
  ['sammanträden', 'meetings'],
  ['role set', 'role-set'],
  ['set role', 'role-set'],
  ['roll sätt', 'role-set'],
  ['utse', 'role-set'],
  ['register', 'register'],
  ['registrera', 'register'],
  ['new', 'new'],
  ['ny', 'new'],
  ['nytt', 'new'],
  ['read', 'read'],
  ['tolka', 'read'],
  ['läs', 'read'],
  ['list', 'list'],
  ['lista', 'list'],
  ['show', 'show'],
  ['visa', 'show'],
  ['status', 'status'],
  ['update', 'update'],
  ['läge', 'update'],
  ['draft', 'draft'],
  ['utkast', 'draft'],
  ['delegate', 'delegate'],
  ['delegera', 'delegate'],
  ['take back', 'take-back'],
  ['återta', 'take-back'],
  ['ta tillbaka', 'take-back'],
  ['contributor', 'contributor'],
  ['contributors', 'contributor'],
  ['medverkande', 'contributor'],
  ['remind', 'remind'],
  ['påminn', 'remind'],
  ['edit', 'edit'],
  ['ändra', 'edit'],
  ['void', 'void'],
  ['makulera', 'void'],
  ['plan', 'plan'],
  ['reminders', 'ladder'],
  ['påminnelser', 'ladder'],
  ['overview', 'overview'],
  ['weekly overview', 'overview'],
  ['veckoöversikt', 'overview'],
  ['settings', 'settings'],
  ['inställningar', 'settings'],
  ['my reminders', 'own-reminders'],
  ['mina påminnelser', 'own-reminders'],
  ['beredningsplan', 'plan'],
  ['closed', 'closed-days'],
  ['closed days', 'closed-days'],
  ['stängt', 'closed-days'],
  ['stängda dagar', 'closed-days'],
  ['calendar', 'calendar'],
  ['kalender', 'calendar'],
  ['import', 'import'],
  ['importera', 'import'],
  ['outcome', 'outcome'],
  ['utfall', 'outcome'],
  ['confirm', 'confirm'],
  ['justera', 'confirm'],
  ['supplement', 'supplement'],
  ['tillägg', 'supplement'],
  ['tilläggsuppdrag', 'supplement'],
  ['extend', 'extend'],
  ['anstånd', 'extend'],
  ['förläng', 'extend'],
  ['report', 'report'],
  ['redovisa', 'report'],
  ['slutredovisa', 'report'],
  ['close', 'close'],
  ['avsluta', 'close'],
];

// The longest first: "ny nämnd" must not be taken for "ny".
const PATTERNS = WORDS.toSorted(([one], [other]) => other.length - one.length).map(
  ([words, name]) => ({ name, pattern: patternOf(words) }),
);

export type SpokenCommand = { readonly name: CommandName; readonly rest: string };

/**
 * The command that a line begins with and the rest of the line, as it was typed. No words mean
 * `mine`; a label or case number alone means `show`; anything else is null.
 * @param line as from `asTyped`
 */
export function readCommand(line: string): SpokenCommand | null {
  if (line === '') return { name: 'mine', rest: '' };
  for (const { name, pattern } of PATTERNS) {
    const said = pattern.exec(line)?.[0] ?? '';
    if (folded(said) !== '') return { name, rest: line.slice(said.length) };
  }
  return null;
}

function patternOf(words: string): RegExp {
  const spaced = words
    .split(' ')
    .map((word) => `(?:${word})`)
    .join('\\s+');
  return new RegExp(`^${spaced}(?=$|[\\s,:])[,:]?\\s*`, 'iu');
}
