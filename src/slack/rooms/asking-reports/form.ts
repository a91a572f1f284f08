import type { KnownBlock, ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { radioInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { line, option, shortened } from '../../kit/fields/text.ts';
import { askingReportsWordsIn } from './words.ts';

const LONGEST_QUESTION = 500;
const LONGEST_LINE = 300;
const MOST_PEOPLE = 20;

export type SilentShown = {
  readonly language: Language;
  /** The committee's id; null for every one. */
  readonly committee: string | null;
  /** Those who had it this morning first. */
  readonly people: readonly {
    readonly name: string;
    readonly labels: readonly string[];
    readonly wasInDigest: boolean;
  }[];
  /** What a command said already. */
  readonly question: string;
};

/** Who is silent and about what, the question, and once whether those of this morning are meant too. */
export function askReportsForm(shown: SilentShown): ModalView {
  const { language, committee, people } = shown;
  const words = askingReportsWordsIn(language);
  const initial = shown.question === '' ? words.usualQuestion : shown.question;
  const { question: label, inYourName: hint } = words;
  return modal({
    id: 'ask_reports',
    ...words.asking,
    language,
    metadata: committee === null ? {} : { committee },
    blocks: [
      line(words.silentAre(people.flatMap(({ labels }) => labels).length, people.length)),
      ...digestFields(shown),
      ...peopleLines(shown),
      textInput(
        { field: 'question', label, hint, language },
        { initial, lines: 'many', most: LONGEST_QUESTION },
      ),
    ],
  });
}

/** Nothing where this morning's messages named none of it. */
function digestFields({ people, language }: SilentShown): readonly KnownBlock[] {
  const words = askingReportsWordsIn(language);
  const names = people.filter(({ wasInDigest }) => wasInDigest).map(({ name }) => name);
  if (names.length === 0) return [];
  const label = shortened(words.wereInDigest(names.join(', ')), LONGEST_LINE);
  const options = [option(words.askThemToo, 'all'), option(words.leaveThem, 'others')];
  // Where there are no others, the question can only be meant for them.
  const initial = names.length === people.length ? 'all' : 'others';
  return [radioInput({ field: 'whom', label, language }, { options, initial })];
}

function peopleLines({ people, language }: SilentShown): readonly KnownBlock[] {
  const words = askingReportsWordsIn(language);
  const left = people.length - MOST_PEOPLE;
  const lines = people
    .slice(0, MOST_PEOPLE)
    .map(({ name, labels }) => shortened(words.ofPerson(name, labels.join(', ')), LONGEST_LINE));
  return [...lines, ...(left > 0 ? [words.morePeople(left)] : [])].map(line);
}

export function readAskReports(
  values: unknown,
  language: Language,
): Read<{ readonly question: string; readonly evenIfInDigest: boolean }> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const question = requiredText(answers, { field: 'question', language }, errors);
  const evenIfInDigest = answers.chosen('whom') === 'all';
  return readOf(errors, () => ({ question, evenIfInDigest }));
}
