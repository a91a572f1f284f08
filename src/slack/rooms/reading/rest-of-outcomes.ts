import { isPreliminarySoFar } from '../../../app/readings/read-text.ts';
import { readingNow, type ReadingOfCommittee } from '../../../app/readings/confirm-reading.ts';
import { outcomesRead, saidBeside } from '../../../app/readings/outcomes-read.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { form, say, sayWhy, todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import type { Said } from '../../kit/said.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
} from '../../kit/submitted.ts';
import { readOutcomesBelow } from '../outcome/form.ts';
import { restOfOutcomesButton } from './buttons.ts';
import { outcomesReadForm } from './form-outcomes.ts';
import { outcomesShown } from './outcomes-shown.ts';
import { outcomesAlone } from './record-outcomes-read.ts';
import { readingWordsIn } from './words.ts';

/** Of what the minutes say something, what the form had no room for. */
export async function restOfOutcomes(
  { ports }: ListenerParts,
  { doer, about }: Pick<Submitted, 'doer' | 'about'>,
  found: ReadingOfCommittee,
): Promise<readonly Assignment[]> {
  const read = await outcomesRead(ports, doer.person, found);
  return read === null ? [] : saidBeside(read, about.assignments ?? []);
}

/** The answer to a form with how many more there are, and the way to them: none is left out silently. */
export function withRest(
  submission: Submission,
  rest: readonly Assignment[],
  { language, about }: Pick<Submitted, 'language' | 'about'>,
): Submission {
  if (submission.is !== 'done' || rest.length === 0) return submission;
  const text = readingWordsIn(language).moreOutcomes(rest.length);
  const { reading = '' } = about;
  const button = restOfOutcomesButton({ reading, rest: rest.map(({ id }) => id) }, language);
  return { is: 'done', said: withBelow(submission.said, sentence(text, button)) };
}

function withBelow(one: Said | null, below: Said): Said {
  if (one === null) return below;
  return { text: `${one.text}\n${below.text}`, blocks: [...one.blocks, ...below.blocks] };
}

/** "Visa fler utfall": those that a form had no room for, as the minutes have them. */
export const restOfOutcomesPressed: PressHandler = async (parts, pressed) => {
  const { person, language, value } = pressed;
  const [id = '', ...rest] = value;
  const found = await readingNow(parts.ports, id);
  if (found === null) return sayWhy('no-such-committee', language);
  const { committee, reading } = found;
  const shown = await outcomesShown(parts, { ...found, person });
  const isAsked = ({ id: each }: { readonly id: string }): boolean =>
    rest.length > 0 ? rest.includes(each) : shown?.inMinutes?.has(each) === true;
  const views = shown?.views.filter(isAsked) ?? [];
  if (shown === null || views.length === 0)
    return say(sentence(readingWordsIn(language).noMoreOutcomes));
  const today = todayIn(parts, committee);
  const isPreliminary = isPreliminarySoFar(reading);
  const page = { ...shown, views, today, language, readingId: id, isPreliminary };
  return form(outcomesReadForm(page));
};

/** A page of them is confirmed; what was left empty is left for later. */
export const submitRestOfOutcomes: SubmitHandler = async (parts, submitted) => {
  const { about, values, language } = submitted;
  const found = await readingNow(parts.ports, about.reading ?? '');
  if (found === null) return refusedForm('no-such-committee', submitted);
  const { assignments = [] } = about;
  const read = readOutcomesBelow(values, { language, assignments });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const rest = await restOfOutcomes(parts, submitted, found);
  const recorded = await outcomesAlone(parts, submitted, { ...found, outcomes: read.value });
  return withRest(recorded, rest, submitted);
};
