import type { Alike, Like } from '../../../app/assignments/likes-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { shortened } from '../../kit/fields/text.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { LIMITS } from '../../kit/limits.ts';
import type { Said } from '../../kit/said.ts';
import type { Asks } from '../../kit/submitted.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { openFormButton } from './buttons.ts';
import { registeringWordsIn } from './words.ts';

const LONGEST_DELIVERABLE = 120;

/** A line that would register what looks like an open assignment. */
type AskedLine = {
  readonly committee: string;
  /** The due that was chosen for it: its kind and what was chosen; empty where the line says it. */
  readonly due: { readonly kind: string; readonly choice: string };
  readonly line: string;
};

/** What a line is like, and the button that registers it all the same. */
export function alikeSaid({ first }: Alike, typed: AskedLine, language: Language): Said {
  const words = registeringWordsIn(language);
  const { committee, due, line } = typed;
  const value = `${committee}|${due.kind}|${due.choice}|${line}`;
  const anyway = button(words.registersAnyway, { action: 'register_anyway', value });
  return sentence(
    alikeText(first, language, escapeText),
    // A button holds two thousand characters, and a line that was cut must not be registered.
    value.length > LIMITS.buttonValue ? openFormButton(typed, language) : anyway,
    button(kitWordsIn(language).open, { action: 'open', value: first.id }),
  );
}

/** A form with one assignment asks at what shall be brought. */
export function asksOfForm({ first }: Alike, language: Language): Asks {
  return asks({ [blockId('deliverable')]: alikeQuestion(first, language) }, language);
}

export function asks(questions: Asks['questions'], language: Language): Asks {
  return { is: 'asks', questions, submit: registeringWordsIn(language).registersAnyway };
}

/** In a form, where nothing is escaped. */
export function alikeQuestion(
  like: Pick<Like, 'label' | 'deliverable'>,
  language: Language,
): string {
  return alikeText(like, language, shortened);
}

function alikeText(
  { label, deliverable }: Pick<Like, 'label' | 'deliverable'>,
  language: Language,
  cut: (text: string, most: number) => string,
): string {
  return registeringWordsIn(language).alike(label, cut(deliverable, LONGEST_DELIVERABLE));
}
