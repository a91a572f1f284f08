import type { ActionsBlock, Button } from '@slack/types';

import type { ShownLine } from '../../../app/views/digest-lines.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, button } from '../../kit/blocks.ts';
import { milestoneNameText, nameText } from '../../kit/facts.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { diaryListButton } from '../diary/buttons.ts';
import { papersSentButton } from '../late-papers/buttons.ts';
import { outcomesButtons } from '../outcome/buttons.ts';
import { reviewListButton } from '../papers/buttons.ts';
import { madeText } from '../papers/review-text.ts';
import { breakingButton } from '../policies/buttons.ts';
import { breakingText } from '../policies/texts.ts';
import { reviewWeedingButton } from '../retention/buttons.ts';
import { proposedText } from '../retention/texts.ts';
import type { DigestPart } from './digest-parts.ts';
import { daysAwayText, milestoneIn } from './shown-line.ts';
import { remindersWordsIn } from './words.ts';

type Lines = DigestPart['lines'];

/**
 * What happens to many assignments at once, in one line: "Utskick i dag inför tis 15 dec: 9
 * uppdrag, 2 saknar slutliga handlingar".
 * @param withCode for whoever has several committees
 */
export function eventText(
  lines: Lines,
  language: Language,
  { withCode }: { readonly withCode: boolean },
): string {
  const [{ view }] = lines;
  const text = committeesText(lines[0], language) ?? countedText(lines, language);
  return withCode ? `${view.committee.code} · ${text}` : text;
}

/** A line that is the committee's own says what it is about itself. */
function committeesText(
  { view, list, breaking, toWeed }: ShownLine,
  language: Language,
): string | null {
  if (toWeed !== undefined) return proposedText(toWeed, language);
  if (list !== undefined) return madeText(list, { today: view.today, language });
  return breaking === undefined ? null : breakingText(breaking, language);
}

function countedText(lines: Lines, language: Language): string {
  const { events } = remindersWordsIn(language);
  return `${leadOf(lines, language)}: ${[events.assignments(lines.length), ...lacking(lines, language)].join(', ')}`;
}

function leadOf([shown]: Lines, language: Language): string {
  const { line, view } = shown;
  const { digest: words, events } = remindersWordsIn(language);
  const who = nameText(shown.who ?? '');
  const day = dayOf(shown, language);
  switch (line.kind) {
    case 'milestone': {
      const name = milestoneNameText(line.milestone, language);
      return events.step(name, kitWordsIn(language).days(daysAway(shown)), day);
    }
    case 'office-vacant':
      return events.vacant(nameText(line.title));
    case 'undelivered':
      return events.undelivered(who);
    case 'account-gone':
      return events.gone(who);
    case 'while-away':
      return words.whileAway(who, daysAwayText(line, view, language));
    case 'diary':
      return events.diary;
    case 'outcome':
    case 'agenda-list':
    case 'policies':
    case 'retention':
    case 'no-due':
    case 'not-accepted':
    case 'late-paper':
    case 'late-reason':
    case 'extension-asked':
    case 'draft-waits':
    case 'changes-asked':
      return events.outcomes(day);
  }
}

function daysAway(shown: ShownLine): number {
  return milestoneIn(shown)?.daysAway ?? 0;
}

function dayOf({ view: { due, today } }: ShownLine, language: Language): string {
  return due.kind === 'meeting' ? dayText(due.day, today, language) : '';
}

/** How many lack what should be there by then: drafts before the presidium, papers before the rest. */
function lacking(lines: Lines, language: Language): readonly string[] {
  const [first] = lines;
  if (first.line.kind !== 'milestone') return [];
  const { events } = remindersWordsIn(language);
  const { day } = first.line;
  const papers = countLacking(lines, 'approved', day);
  const drafts = countLacking(lines, 'draft', day);
  if (papers > 0) return [events.lackPapers(papers)];
  return drafts > 0 ? [events.lackDrafts(drafts)] : [];
}

/** Of those whose own day for it lies before the event. */
function countLacking(lines: Lines, metBy: 'draft' | 'approved', until: string): number {
  return lines.filter(
    ({ view }) =>
      view.reported === null &&
      view.milestones.some(
        (each) => each.metBy === metBy && each.day <= until && each.standing !== 'met',
      ),
  ).length;
}

/** What answers the whole of it, and the list of what it is about. */
export function eventButtons(
  { at, lines }: DigestPart,
  digest: string,
  language: Language,
): ActionsBlock {
  const [{ line, view }] = lines;
  const committee = view.committee.id;
  if (line.kind === 'agenda-list')
    return actions(reviewListButton({ committee, meeting: line.meeting }, language));
  if (line.kind === 'policies') return actions(breakingButton(committee, language));
  if (line.kind === 'retention') return actions(reviewWeedingButton(committee, language));
  const { showsThem } = remindersWordsIn(language).events;
  const answers = answersToAll(lines, language);
  // The diary has a list of its own, with what answers each.
  if (lines[0].line.kind === 'diary') return actions(...answers);
  const list = button(showsThem, { action: 'digest_event', value: `${digest}|${at}|0` });
  return actions(...answers, list);
}

function answersToAll(lines: Lines, language: Language): readonly Button[] {
  const [shown] = lines;
  const { line, view } = shown;
  const { committee } = view;
  if (line.kind === 'milestone') return answersToStep(shown, language);
  if (line.kind === 'diary') return [diaryListButton(view.committee.id, language)];
  if (line.kind !== 'outcome') return [];
  const of = { committee, meeting: line.meeting, day: dayOf(shown, language) };
  const assignments = lines.map((each) => each.view.id);
  return outcomesButtons(of, assignments, language);
}

/** On the line of the dispatch, until somebody has said that the papers are sent. */
function answersToStep({ line, view }: ShownLine, language: Language): readonly Button[] {
  const isDispatch = line.kind === 'milestone' && line.milestone === 'dispatch';
  if (!isDispatch || view.due.kind !== 'meeting' || view.lock !== 'open') return [];
  const { meeting } = view.due;
  return [papersSentButton({ committee: view.committee.id, meeting }, language)];
}
