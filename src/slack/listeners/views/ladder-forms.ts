import { previewLadder, setLadder } from '../../../app/committees/set-ladder.ts';
import { DEFAULT_LADDER } from '../../../domain/ladder/reminder-ladder.ts';
import { reminderWordsIn } from '../../../words/reminder-words.ts';
import { readLadder } from '../../grammar/ladder-lines.ts';
import { sentence } from '../../surfaces/blocks.ts';
import { answersIn } from '../../surfaces/forms/answers.ts';
import { blockId } from '../../surfaces/forms/inputs.ts';
import { ladderPreviewForm } from '../../surfaces/forms/ladder.ts';
import { shortened } from '../../surfaces/forms/text.ts';
import { refusal } from '../../surfaces/refusal.ts';
import { todayIn } from '../commands/asked.ts';
import { refusedForm, type SubmitHandler, wrongAt } from './submitted.ts';

/** So much of a line is enough to find it by. */
const LONGEST_SHOWN = 60;

/** A ladder as it was written: the reminders that it will send are shown before it is set. */
export const submitLadder: SubmitHandler = async (parts, { about, values, language, doer }) => {
  const read = readLadder(answersIn(values).text('ladder'));
  if (!read.ok) {
    const line = shortened(read.line, LONGEST_SHOWN);
    return wrongAt(blockId('ladder'), reminderWordsIn(language).ladderWrong[read.why](line));
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
  const request = {
    committee: about.committee ?? '',
    doer,
    ladder: about.ladder ?? DEFAULT_LADDER,
  };
  const done = await setLadder(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: sentence(reminderWordsIn(language).ladderSet) };
};
