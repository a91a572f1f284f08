import { previewLadder, setLadder } from '../../../app/committees/set-ladder.ts';
import { DEFAULT_LADDER } from '../../../domain/committee/reminder-ladder.ts';
import { readLadder } from './typed.ts';
import { sentence } from '../../kit/blocks.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { ladderPreviewForm } from './form.ts';
import { ladderWordsIn } from './words.ts';
import { shortened } from '../../kit/fields/text.ts';
import { refusal } from '../../kit/refusal.ts';
import { todayIn } from '../../kit/asked.ts';
import { shownAnew } from '../../kit/shown-mark.ts';
import { refusedForm, type SubmitHandler, wrongAt } from '../../kit/submitted.ts';

/** So much of a line is enough to find it by. */
const LONGEST_SHOWN = 60;

/** A ladder as it was written: the reminders that it will send are shown before it is set. */
export const submitLadder: SubmitHandler = async (parts, { about, values, language, doer }) => {
  const read = readLadder(answersIn(values).text('ladder'));
  if (!read.ok) {
    const line = shortened(read.line, LONGEST_SHOWN);
    return wrongAt(blockId('ladder'), ladderWordsIn(language).wrong[read.why](line));
  }
  const { ladder } = read;
  const request = { committee: about.committee ?? '', doer, ladder };
  const preview = await previewLadder(parts.ports, request);
  if (!preview.ok) return wrongAt(blockId('ladder'), refusal(preview.why, language).text);
  const today = todayIn(parts, preview.committee);
  return { is: 'next', view: ladderPreviewForm(preview, ladder, { today, language }) };
};

export const submitLadderConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const ladder = about.ladder ?? DEFAULT_LADDER;
  const request = { committee: about.committee ?? '', doer, ladder };
  const preview = await previewLadder(parts.ports, request);
  if (preview.ok) {
    const shown = { today: todayIn(parts, preview.committee), language };
    const anew = shownAnew(ladderPreviewForm(preview, ladder, shown), submitted);
    if (anew !== null) return anew;
  }
  const done = await setLadder(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: sentence(ladderWordsIn(language).areChanged) };
};
