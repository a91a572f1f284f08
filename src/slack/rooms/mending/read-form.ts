import type { Correcting } from '../../../app/assignments/correct.ts';
import type { Recorded } from '../../../domain/assignments/correction.ts';
import type { Language } from '../../../domain/record/language.ts';
import { type Answers, answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { outcomeChosen } from '../../kit/fields/outcome-options.ts';
import { readParagraph } from '../../kit/fields/paragraph.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { mendingWordsIn } from './words.ts';

type GivenCorrection = Omit<Correcting, 'id' | 'doer' | 'seen'>;
type Errors = Record<string, string>;

/** What should have been recorded, and why; what is missing is said at its field. */
export function readCorrection(values: unknown, language: Language): Read<GivenCorrection> {
  const errors: Errors = {};
  const answers = answersIn(values);
  // Where the form did not ask for it, it stays as it stands.
  const to = answers.asks('recorded') ? recordedIn(answers, language, errors) : null;
  const decision = paragraphIn(answers, { language, field: 'decision' }, errors);
  const correctedBy = paragraphIn(answers, { language, field: 'correctedBy' }, errors);
  if (answers.asks('correctedBy') && correctedBy === null)
    errors[blockId('correctedBy')] ??= mendingWordsIn(language).needsParagraph;
  const reason = requiredText(answers, { field: 'reason', language }, errors);
  const next = answers.chosen('nextMeeting');
  return readOf(errors, () => ({ to, decision, correctedBy, reason, next }));
}

function recordedIn(answers: Answers, language: Language, errors: Errors): Recorded {
  const paragraph = paragraphIn(answers, { language, field: 'paragraph' }, errors);
  const motive = answers.text('motive') || null;
  const meeting = answers.chosen('decidedAt') ?? '';
  const chosen = answers.chosen('recorded');
  const picked = outcomeChosen(chosen);
  if (picked === null && chosen === 'void')
    return { is: 'void', reason: neededMotive(motive, language, errors) };
  const closes = picked?.closes ?? chosen === 'closed';
  if (closes && paragraph === null)
    errors[blockId('paragraph')] ??= mendingWordsIn(language).needsParagraph;
  if (picked === null)
    return chosen === 'closed'
      ? { is: 'closed', meeting, paragraph: paragraph ?? '' }
      : { is: 'open' };
  if (picked.is === 'referred-back') neededMotive(motive, language, errors);
  return { is: 'outcome', kind: picked.is, closes, meeting, paragraph, motive };
}

function neededMotive(motive: string | null, language: Language, errors: Errors): string {
  if (motive === null) errors[blockId('motive')] = fieldWordsIn(language).errors.missing;
  return motive ?? '';
}

function paragraphIn(
  answers: Answers,
  where: { readonly language: Language; readonly field: string },
  errors: Errors,
): string | null {
  return readParagraph(answers, where, errors)?.paragraph ?? null;
}
