import type { ModalView } from '@slack/types';

import type { AffectedPreview } from '../../../app/rescheduling/preview-affected.ts';
import type { OffTimes } from '../../../app/committees/set-closed-days.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Stretch } from '../../../domain/days/stretch.ts';
import type { Day } from '../../../domain/days/day.ts';
import { daysOfStretches, stretchesOf } from '../../../domain/days/day-ranges.ts';
import { dayText, monthText } from '../../../words/dates.ts';
import { affectedLines } from '../../kit/affected.ts';
import { severalInput, textInput } from '../../kit/fields/inputs.ts';
import type { Metadata } from '../../kit/fields/metadata.ts';
import { modal } from '../../kit/fields/modal.ts';
import { marked } from '../../kit/shown-mark.ts';
import { line, option } from '../../kit/fields/text.ts';
import { closedDaysWordsIn } from './words.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

type Shown = { readonly today: Day; readonly language: Language };

/**
 * A committee's closed days, a day or a stretch a line, and the months in which it does not meet.
 * What was said with the word is a line more, to be read when the form is sent.
 */
export function closedDaysForm(
  { id, closedDays, idleMonths }: Pick<Committee, 'id' | 'closedDays' | 'idleMonths'>,
  { today, language, typed = '' }: Shown & { readonly typed?: string },
): ModalView {
  const ahead = stretchesOf(closedDays.filter((day) => day >= today));
  const known = ahead.map((each) => stretchText(each, { today, language }));
  const lines = [...known, ...(typed === '' ? [] : [typed])].join('\n');
  const options = MONTHS.map((month) => option(monthText(month, language), String(month)));
  const words = closedDaysWordsIn(language);
  const where = { language, optional: true };
  return modal({
    id: 'closed_days',
    ...words.asking,
    language,
    metadata: { committee: id },
    blocks: [
      textInput(
        { ...where, field: 'closedDays', label: words.days, hint: words.howToWrite },
        { initial: lines, lines: 'many' },
      ),
      severalInput(
        { ...where, field: 'idleMonths', label: words.idleMonths, hint: words.whatSkipsThem },
        { options, initial: idleMonths.map(String) },
      ),
    ],
  });
}

/** What other closed days change, assignment by assignment; it is asked for once. */
export function closedDaysPreviewForm(
  { committee, affected }: AffectedPreview,
  { closedDays, idleMonths }: OffTimes,
  shown: Shown,
): ModalView {
  const closed = stretchesOf(closedDays).map(({ from, to }) => `${from}/${to}`);
  const words = closedDaysWordsIn(shown.language);
  const count = affected.length;
  const view = modal({
    id: 'closed_days_confirm',
    ...words.confirming,
    language: shown.language,
    metadata: { committee: committee.id, closed, months: [...idleMonths] },
    blocks: [
      line(count === 0 ? words.noneAffected : words.affected(count)),
      ...affectedLines(affected, shown),
    ],
  });
  const ahead = committee.closedDays.filter((day) => day >= shown.today);
  return marked(view, [ahead, committee.idleMonths]);
}

/** What the form that confirms carries. */
export function offTimesIn({ closed = [], months = [] }: Metadata): OffTimes {
  const stretches = closed.map((each) => {
    const [from = '', to = from] = each.split('/');
    return { from, to };
  });
  return { closedDays: daysOfStretches(stretches), idleMonths: months };
}

/** "sön 27 dec – tis 5 jan 2027": as it is shown, and as it is read again. */
function stretchText({ from, to }: Stretch, { today, language }: Shown): string {
  const days = from === to ? [from] : [from, to];
  return days.map((day) => dayText(day, today, language)).join(' – ');
}
