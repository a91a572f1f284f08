import type { Button } from '@slack/types';

import type { Language } from '../../domain/record/language.ts';
import type { Day } from '../../domain/days/day.ts';
import { groupedByDates } from './grouped-by-dates.ts';
import { actions, fitting, inPieces, section } from './blocks.ts';
import { escapeText } from './escape.ts';
import { dateChangeText } from './facts.ts';
import { moreText } from './more.ts';
import type { Said } from './said.ts';
import { kitWordsIn } from './words.ts';
import type { Affected } from '../../app/rescheduling/preview-affected.ts';

export type Shown = { readonly today: Day; readonly language: Language };

/** So many assignments are shown with their dates; the rest is counted. */
const MOST_SHOWN = 20;
const LONGEST_DELIVERABLE = 90;

/** What would follow, assignment by assignment, and the buttons that do it. */
export function preview(
  leads: readonly string[],
  affected: readonly Affected[],
  shown: Shown,
  buttons: readonly Button[],
): Said {
  const groups = groupedByDates(affected.slice(0, MOST_SHOWN), {
    dates: (changes) => datesText(changes, shown),
    line: ({ label, deliverable }) => `*${label}* ${escapeText(deliverable, LONGEST_DELIVERABLE)}`,
  });
  const texts = groups.map(({ dates, lines }) => [...lines, dates].join('\n'));
  const fit = fitting(texts, leads.join('\n').length);
  const count = groups.slice(0, fit.length).reduce((sum, { lines }) => sum + lines.length, 0);
  const all = [
    ...leads,
    ...(fit.length === 0 ? [kitWordsIn(shown.language).nothingFollows] : fit),
    ...moreText(affected.length - count, shown.language),
  ];
  return { text: all.join('\n'), blocks: [...inPieces(all).map(section), actions(...buttons)] };
}

function datesText(changes: Affected['changes'], shown: Shown): string {
  const dates = changes.map((change) => dateChangeText(change, shown)).join(' · ');
  return dates === '' ? kitWordsIn(shown.language).datesStay : dates;
}
