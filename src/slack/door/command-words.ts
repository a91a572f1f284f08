import { OTHER_FORMS, SHOWN } from './forms/all-forms.ts';
import { patternOf } from './forms/pattern-of.ts';
import { withoutThanks } from './spoken-plainly.ts';
import { COMMANDS } from './tables.ts';

type Form = { readonly name: string; readonly words: string; readonly pattern: RegExp };

/** Every word has an English and a Swedish form and both work in both commands. */
const FORMS: readonly Form[] = [...COMMANDS].flatMap(([name, { en, sv }]) =>
  [...en, ...sv, ...(OTHER_FORMS[name] ?? [])].map((words) => {
    return { name, words, pattern: patternOf(words) };
  }),
);
/**
 * Of forms as long as each other the one counts that says what follows: "lägg till uppdrag" alone
 * opens the form, and "flytta RUN-1" is about no meeting.
 */
const IN_ORDER = FORMS.toSorted((one, other) => exactness(other) - exactness(one));

function exactness({ words }: Form): number {
  // "Lämna RUN-1 till diariet" gives the work to nobody.
  if (words.endsWith('&diary')) return 2;
  return /(?:\$|&\w+)$/u.test(words) ? 1 : 0;
}

/** What is shown, opened or asked for by its noun: "visa historiken", "open the settings". */
const SHOWING =
  /^(?:visa|öppna|se|hämta|ge|ta\s+fram|lista|skicka|show|open|see|get|give|list|view)\s+(?:(?:mig|oss|me|us)\s+)?(?:(?:den|det|de|en|ett|vår|vårt|våra|min|mitt|the|our|my|an?)\s+)?(?=\S)/iu;

/** What ends a word, as in the patterns. */
const FIRST_WORD = /^[^\s,:;?!.]+/u;
const SPELLED_OUT = /^[\p{L}|]+$/u;

/** The words that a form can begin with; null where it does not spell them out. */
function beginnings({ words }: Form): readonly string[] | null {
  const [first = ''] = words.toLowerCase().split(' ');
  return SPELLED_OUT.test(first) ? first.split('|') : null;
}

/** Those that begin with anything; and by each word all that a line which begins with it can be. */
const OF_ANY_WORD = IN_ORDER.filter((form) => beginnings(form) === null);
const BY_FIRST_WORD: ReadonlyMap<string, readonly Form[]> = new Map(
  [...new Set(IN_ORDER.flatMap((form) => beginnings(form) ?? []))].map((word) => [
    word,
    IN_ORDER.filter((form) => beginnings(form)?.includes(word) ?? true),
  ]),
);

export type SpokenCommand = { readonly name: string; readonly rest: string };

/**
 * The command that a line begins with and the rest of the line, as it was typed. No words mean
 * `mine`; anything that begins with no command is null.
 * @param line as from `spokenPlainly`
 */
export function readCommand(line: string): SpokenCommand | null {
  if (line === '') return { name: 'mine', rest: '' };
  return nounShown(line) ?? begun(line);
}

/** The longest words that a line begins with: "ny nämnd" must not be taken for "ny". */
function begun(line: string): SpokenCommand | null {
  let longest = -1;
  let name: string | null = null;
  const first = FIRST_WORD.exec(line)?.[0].toLowerCase() ?? '';
  for (const form of BY_FIRST_WORD.get(first) ?? OF_ANY_WORD) {
    const length = form.pattern.exec(line)?.[0].length ?? -1;
    if (length <= longest) continue;
    longest = length;
    ({ name } = form);
  }
  return name === null ? null : { name, rest: withoutThanks(line.slice(longest)) };
}

/** "lista nästa nämnd" lists what is for it, where "visa nästa nämnd" tells when it is. */
function isOfMeeting(line: string): boolean {
  return /^list[ae]?\s+(?:(?:the|till|inför|for)\s+)?(?:nästa|kommande|next)\s+(?:sammanträde|möte|nämnd|meeting)/iu.test(
    line,
  );
}

function nounShown(line: string): SpokenCommand | null {
  const verb = SHOWING.exec(line)?.[0];
  if (verb === undefined || isOfMeeting(line)) return null;
  const spoken = begun(line.slice(verb.length));
  return spoken !== null && SHOWN.has(spoken.name) ? spoken : null;
}
