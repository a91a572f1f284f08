import type { ModalView } from '@slack/types';

import type { AffectedPreview } from '../../../app/meetings/affected-dates.ts';
import type { OffTimes } from '../../../app/committees/set-closed-days.ts';
import type { Committee, Language } from '../../../domain/committee.ts';
import type { Day } from '../../../domain/day.ts';
import { daysOfStretches, stretchesOf } from '../../../domain/day-ranges.ts';
import type { Stretch } from '../../../domain/recurrence.ts';
import { calendarWordsIn } from '../../../words/calendar-words.ts';
import { dayText, monthText } from '../../../words/dates.ts';
import { affectedLines } from './affected.ts';
import { severalInput, textInput } from './inputs.ts';
import type { Metadata } from './metadata.ts';
import { modal } from './modal.ts';
import { line, option } from './text.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

type Shown = { readonly today: Day; readonly language: Language };

/** A committee's closed days, a day or a stretch a line, and the months in which it does not meet. */
export function closedDaysForm(
  { id, closedDays, idleMonths }: Pick<Committee, 'id' | 'closedDays' | 'idleMonths'>,
  { today, language }: Shown,
): ModalView {
  const ahead = stretchesOf(closedDays.filter((day) => day >= today));
  const lines = ahead.map((each) => stretchText(each, { today, language })).join('\n');
  const options = MONTHS.map((month) => option(monthText(month, language), String(month)));
  return modal('closedDays', language, {
    metadata: { committee: id },
    blocks: [
      textInput(
        { field: 'closedDays', language, optional: true },
        { initial: lines, lines: 'many' },
      ),
      severalInput(
        { field: 'idleMonths', language, optional: true },
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
  return modal('closedDaysConfirm', shown.language, {
    metadata: { committee: committee.id, closed, months: [...idleMonths] },
    blocks: [
      line(calendarWordsIn(shown.language).closedDaysAsk(affected.length)),
      ...affectedLines(affected, shown),
    ],
  });
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
