import { previewClosedDays, setClosedDays } from '../../../app/committees/set-closed-days.ts';
import { readClosedDays } from './typed.ts';
import { sentence } from '../../kit/blocks.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { closedDaysPreviewForm, offTimesIn } from './form.ts';
import { withFollowing } from '../../kit/following.ts';
import { closedDaysWordsIn } from './words.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { shortened } from '../../kit/fields/text.ts';
import { refusal } from '../../kit/refusal.ts';
import { withLikelyDay } from '../../kit/unclear-day.ts';
import { todayIn } from '../../kit/asked.ts';
import { shownAnew } from '../../kit/shown-mark.ts';
import { committeeOf, refusedForm, type SubmitHandler, wrongAt } from '../../kit/submitted.ts';

const LONGEST_UNCLEAR = 300;

/** Closed days as they were written: what they change is shown before they are set. */
export const submitClosedDays: SubmitHandler = async (parts, submitted) => {
  const { values, language, doer } = submitted;
  const committee = await committeeOf(parts, submitted);
  if (committee === null) return refusedForm('no-such-committee', submitted);
  const answers = answersIn(values);
  const today = todayIn(parts, committee);
  const { days, unclear } = readClosedDays(answers.text('closedDays'), today);
  if (unclear.length > 0) {
    const lines = unclear.map((each) => withLikelyDay(each, today, language));
    const shown = shortened(lines.join(', '), LONGEST_UNCLEAR);
    return wrongAt(blockId('closedDays'), closedDaysWordsIn(language).unclear(shown));
  }
  const idleMonths = answers.several('idleMonths').map(Number).filter(isMonth);
  const off = { closedDays: days, idleMonths: idleMonths.toSorted((one, other) => one - other) };
  const preview = await previewClosedDays(parts.ports, { committee, doer, ...off });
  if (!preview.ok) return wrongAt(blockId('closedDays'), refusal(preview.why, language).text);
  return { is: 'next', view: closedDaysPreviewForm(preview, off, { today, language }) };
};

/** A client may send what the menu does not offer. */
function isMonth(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 12;
}

export const submitClosedDaysConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language } = submitted;
  const off = offTimesIn(about);
  const request = { committee: about.committee ?? '', doer, ...off };
  const preview = await previewClosedDays(parts.ports, request);
  if (preview.ok) {
    const shown = { today: todayIn(parts, preview.committee), language };
    const anew = shownAnew(closedDaysPreviewForm(preview, off, shown), submitted);
    if (anew !== null) return anew;
  }
  const done = await setClosedDays(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return {
    is: 'done',
    said: sentence(withFollowing(closedDaysWordsIn(language).areSaved, done, language)),
  };
};
