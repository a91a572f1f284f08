import type { Button } from '@slack/types';

import type { Affected } from '../../app/meetings/affected.ts';
import type { Language } from '../../domain/committee.ts';
import type { Day } from '../../domain/day.ts';
import { yearWordsIn } from '../../words/year-words.ts';
import { actions, fitting, inPieces, section } from './blocks.ts';
import { escapeText } from './escape.ts';
import { dateChangeText } from './facts.ts';
import { moreText } from './more.ts';
import type { Said } from './said.ts';

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
  const groups = [...byChange(affected.slice(0, MOST_SHOWN), shown)];
  const texts = groups.map(([days, lines]) => [...lines, days].join('\n'));
  const fit = fitting(texts, leads.join('\n').length);
  const count = groups.slice(0, fit.length).reduce((sum, [, lines]) => sum + lines.length, 0);
  const all = [
    ...leads,
    ...(fit.length === 0 ? [yearWordsIn(shown.language).nothingFollows] : fit),
    ...moreText(affected.length - count, shown.language),
  ];
  return { text: all.join('\n'), blocks: [...inPieces(all).map(section), actions(...buttons)] };
}

/** Assignments whose dates change alike stand together: most of a meeting's do. */
function byChange(affected: readonly Affected[], shown: Shown): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const { assignment, changes } of affected) {
    const dates = changes.map((change) => dateChangeText(change, shown)).join(' · ');
    const days = dates === '' ? yearWordsIn(shown.language).datesStay : dates;
    const line = `*${assignment.label}* ${escapeText(assignment.deliverable, LONGEST_DELIVERABLE)}`;
    groups.set(days, [...(groups.get(days) ?? []), line]);
  }
  return groups;
}
