import type { Button } from '@slack/types';

import type { Affected } from '../../app/affected.ts';
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
  const words = yearWordsIn(shown.language);
  const texts = affected.slice(0, MOST_SHOWN).map((each) => lineOf(each, shown));
  const lines = fitting(texts, leads.join('\n').length);
  const all = [
    ...leads,
    ...(lines.length === 0 ? [words.nothingFollows] : lines),
    ...moreText(affected.length - lines.length, shown.language),
  ];
  return { text: all.join('\n'), blocks: [...inPieces(all).map(section), actions(...buttons)] };
}

function lineOf({ assignment, changes }: Affected, shown: Shown): string {
  const days = changes.map((change) => dateChangeText(change, shown)).join(' · ');
  return [
    `*${assignment.label}* ${escapeText(assignment.deliverable, LONGEST_DELIVERABLE)}`,
    days === '' ? yearWordsIn(shown.language).datesStay : days,
  ].join('\n');
}
