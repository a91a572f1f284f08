import { registerLines } from '../../../app/terms/register-lines.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button, section, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { LIMITS, MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { refusal } from '../../kit/refusal.ts';
import type { Said } from '../../kit/said.ts';
import { saidAgain } from '../../kit/said-again.ts';
import { plainWords } from '../../typed/tokens.ts';
import { openFormButton } from './buttons.ts';
import { nowRegistered } from './now-registered.ts';
import { readTyped, type Typing } from './register-typed.ts';
import { registeringWordsIn } from './words.ts';

type Several = Omit<Typing, 'line' | 'wording'> & {
  /** All of it, as it was typed. */
  readonly text: string;
  readonly lines: readonly string[];
};

/** A line that was not registered, at its place, with what is in the way. */
type LeftLine = { readonly at: number; readonly line: string; readonly because: string };

/** Registers the lines that are clear and answers once for all; the others are given back by name. */
export async function registerSeveral(parts: ListenerParts, typing: Several): Promise<Said> {
  const { committee, doer, language, text, lines } = typing;
  if (lines.length > MOST_LINES_WITH_BUTTONS) return tooMany(lines.length, committee, language);
  const read = await Promise.all(
    lines.map((line) => readTyped(parts, { committee, doer, language, line })),
  );
  const clear = read.flatMap((each, at) => ('asks' in each ? [] : [{ ...each, at }]));
  const toRegister = clear.map(({ line }) => line);
  const done = await registerLines(parts.ports, { committee, doer, text, lines: toRegister });
  if (!done.ok) return refusal(done.why, language);
  const unsure = read.flatMap((each, at) =>
    'asks' in each ? [leftLine(lines, at, each.asks)] : [],
  );
  const unclear = await Promise.all(
    done.left.map(async ({ at: of, because }) => {
      const { at, notRegistered } = clear[of] ?? {};
      if (at === undefined || notRegistered === undefined) return [];
      return [leftLine(lines, at, await notRegistered(because))];
    }),
  );
  const left = [...unsure, ...unclear.flat()];
  const registered =
    done.registered === null ? null : await nowRegistered(parts, language, done.registered);
  const inOrder = left.toSorted((one, other) => one.at - other.at);
  return withLeft(registered, { ...typing, left: inOrder }, language);
}

function leftLine(lines: readonly string[], at: number, { text }: Said): LeftLine {
  return { at, line: lines[at] ?? '', because: text };
}

/** Each line that waits has a button that asks about it alone, so that no answer takes another's place. */
function withLeft(
  registered: Said | null,
  { committee, left, lines }: Several & { readonly left: readonly LeftLine[] },
  language: Language,
): Said {
  if (registered !== null && left.length === 0) return registered;
  const words = registeringWordsIn(language);
  const title = registered === null ? words.noneRegistered : words.notRegisteredToo(left.length);
  const whole = registered === null ? asOne(committee.code, lines, language) : [];
  const texts = left.map(({ at, line, because }) => {
    const shown = escapeText(plainWords(line), 150);
    return `${words.ofLine(at + 1, shown)}\n${because}`;
  });
  return {
    text: [registered?.text ?? '', title, ...texts].join('\n').trim().slice(0, LIMITS.messageText),
    blocks: [
      ...(registered?.blocks ?? []),
      section(title),
      ...left.flatMap(({ at, line }, index) => [
        section(texts[index] ?? ''),
        actions(
          ...saidAgain(
            [{ text: words.asksOfLine, words: `register ${committee.code} ${line}` }],
            `line${at}:`,
          ),
          { ...openFormButton({ committee: committee.id, line }, language), style: undefined },
        ),
      ]),
      ...(whole.length === 0 ? [] : [actions(...whole)]),
    ],
  };
}

/** Where none of them is clear they may be one assignment, written in several lines. */
function asOne(code: string, lines: readonly string[], language: Language) {
  const { areOne } = registeringWordsIn(language);
  return saidAgain([{ text: areOne, words: `register ${code} ${lines.join(' ')}` }], 'whole');
}

/** More than an answer has room for is a list, which is shown before it is registered. */
function tooMany(count: number, { code }: Several['committee'], language: Language): Said {
  const words = registeringWordsIn(language);
  return sentence(
    words.tooManyLines(count),
    button(words.importsThem, { action: 'say_words:import', value: `import ${code}` }),
  );
}
