import { commandIn, type Spoken, handlerOf } from './spoken.ts';
import { ABOUT_ONE, SHOWN } from './forms/all-forms.ts';
import { isGreetingAlone, spokenPlainly, withoutThanks } from './spoken-plainly.ts';
import { labelAhead, labelsIn } from '../typed/tokens.ts';
import { asTyped } from '../typed/typed-text.ts';

/** Without a label these may be how an answer begins: "utkast kommer i morgon". */
const ANSWERS: ReadonlySet<string> = ABOUT_ONE;

/** What names a day, a person, an assignment, a committee's list or nothing more than a code. */
const NARROWS =
  /^\S*$|^(?:kvar|före|innan|fram\s+till|nu|just|i\s+(?:år|dag|höst|vår)|before|until|this|now)(?!\p{L})|\d|<@|sammanträd|möte|meeting|nämnd|försen|overdue|late|mina|mine|alla|all|nästa|next|måndag|tisdag|onsdag|torsdag|fredag|day/iu;

/**
 * The words that stand whole beside a mention of the app, apart from a greeting and signs; null
 * where the mention stands among other words, which are then no command.
 */
export function wordsBeside(text: string, botUser: string): string | null {
  const mention = new RegExp(`[*_~\`]*<@${botUser}(?:\\|[^>]*)?>[*_~\`]*`, 'u');
  const match = mention.exec(text);
  if (match === null) return null;
  const before = tidied(text.slice(0, match.index));
  const after = tidied(text.slice(match.index + match[0].length));
  if (before === '' || isGreetingAlone(before)) return after;
  return withoutThanks(after) === '' ? before : null;
}

/** The command beside a mention; null where its words are none, or go on with other things. */
export function commandBeside(
  text: string,
  botUser: string,
  hasDefault: boolean,
): (Spoken & { readonly words: string }) | null {
  const words = wordsBeside(text, botUser);
  if (words === null || !isWhole(words)) return null;
  const spoken = handlerOf(words, hasDefault);
  return spoken && { ...spoken, words };
}

/** A command that is a message by itself. An answer in few words, as "klart", is none. */
export function commandAlone(text: string): (Spoken & { readonly words: string }) | null {
  if (text.trim() === '' || !isWhole(text)) return null;
  const spoken = handlerOf(text, false);
  const isSure = spoken !== null && (SHOWN.has(spoken.name) || !ANSWERS.has(spoken.name));
  return isSure || namesOne(spoken) ? spoken && { ...spoken, words: text } : null;
}

/** Who is reminded may stand before what of: "påminn Astrid om RUN-1". */
function namesOne(spoken: Spoken | null): boolean {
  const rest = asTyped(spoken?.rest ?? '');
  return labelAhead(rest) !== null || (spoken?.name === 'remind' && labelsIn(rest).length > 0);
}

/** "Status är väl bra antar jag" begins with a command, and is none. */
export function isWhole(words: string): boolean {
  const spoken = commandIn(spokenPlainly(asTyped(words)));
  return spoken !== null && (!SHOWN.has(spoken.name) || NARROWS.test(spoken.rest));
}

function tidied(words: string): string {
  const bare = words.trim().replace(/^[\s,:;.!–-]+/u, '');
  const isPaired = /^([*_~`])[^*_~`]+\1/u.test(bare);
  return (isPaired ? bare : bare.replace(/^[*_~`\s]+|[*_~`\s]+$/gu, '')).trim();
}
