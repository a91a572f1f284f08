import type { Button } from '@slack/types';

import type { EndingPreview, GoingOver } from '../../../app/views/ending-preview.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { addDays } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, button, fitting, inPieces, section, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { dueText, nameText } from '../../kit/facts.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { markOf } from '../../kit/shown-mark.ts';
import { committeesWordsIn } from './words.ts';

const LONGEST_DELIVERABLE = 120;
/** So many committees are offered to go on with what is open. */
const MOST_OTHERS = 4;

/** What a committee's end brings, assignment by assignment, and the buttons that end it. */
export function endingPreview(
  about: EndingPreview,
  language: Language,
  ...before: readonly string[]
): Said {
  const words = committeesWordsIn(language);
  const { committee, assignments, to } = about;
  const lead =
    about.from === about.today
      ? words.endsNow(nameText(committee.name))
      : words.endsAfter(nameText(committee.name), lastDay(about, language));
  return listed([...before, lead, whatBecomes(about, language)], about, language, [
    ...endButtons(about, language),
    ...(assignments.length === 0 ? [] : [listButton(about, to, language)]),
  ]);
}

/** The same list for the committee's last meeting, in its channel and language. */
export function endingList(about: EndingPreview): Said {
  const { language, name } = about.committee;
  const { listTitle } = committeesWordsIn(language);
  return listed([listTitle(nameText(name), lastDay(about, language))], about, language, []);
}

function whatBecomes({ assignments, to, others }: EndingPreview, language: Language): string {
  const words = committeesWordsIn(language);
  const { length: count } = assignments;
  if (count === 0) return words.nothingOpen;
  if (to !== null) return words.goesOver(count, inFull(to));
  return others.length === 0 ? words.noOther : words.whoGoesOn(count);
}

function listed(
  leads: readonly string[],
  about: EndingPreview,
  language: Language,
  buttons: readonly Button[],
): Said {
  const { assignments, from } = about;
  const words = committeesWordsIn(language);
  const isBefore = ({ due }: GoingOver): boolean => {
    if (due.kind === 'none' || due.kind === 'standing') return false;
    return (due.kind === 'period' ? due.to : due.day) < from;
  };
  const before = assignments.filter(isBefore);
  const after = assignments.filter((each) => !isBefore(each));
  const all = [
    ...titled(words.beforeIt, before, about, language),
    ...titled(words.after, after, about, language),
  ].slice(0, MOST_LINES);
  const lines = fitting(all, leads.join('\n').length);
  const shown = lines.filter((each) => each.startsWith('• ')).length;
  const texts = [...leads, ...lines, ...moreText(assignments.length - shown, language)];
  return {
    text: texts.join('\n'),
    blocks: [
      ...inPieces(texts).map(section),
      ...(buttons.length === 0 ? [] : [actions(...buttons)]),
    ],
  };
}

function titled(
  title: string,
  assignments: readonly GoingOver[],
  { today }: EndingPreview,
  language: Language,
): readonly string[] {
  if (assignments.length === 0) return [];
  const lines = assignments.map(({ label, deliverable, due, dueThere }) => {
    const [now, then] = [due, dueThere ?? due].map((each) => dueText(each, today, language));
    const when = now === then ? now : `${now} → ${then}`;
    return `• *${label}* ${escapeText(deliverable, LONGEST_DELIVERABLE)} · ${when}`;
  });
  return [title, ...lines];
}

function endButtons(about: EndingPreview, language: Language): readonly Button[] {
  const { assignments, to, others } = about;
  const words = committeesWordsIn(language);
  if (to === null && assignments.length === 0)
    return [endButton(about, null, { text: words.ends, at: 0 })];
  const offered = to === null ? others.slice(0, MOST_OTHERS) : [to];
  return offered.map((each, at) =>
    endButton(about, each, { text: words.endsInto(each.code), at, primary: at === 0 }),
  );
}

function endButton(
  about: EndingPreview,
  to: Committee | null,
  { text, at, primary = true }: { text: string; at: number; primary?: boolean },
): Button {
  const { committee, from } = about;
  const value = [committee.id, from, to?.id ?? '', markOfEnding(about)].join('|');
  return button(text, { action: `end_committee:${at}`, value, primary });
}

/** What the button goes out from: the list that is shown, with where each goes where that is chosen. */
export function markOfEnding({ assignments, from }: EndingPreview): string {
  return markOf(
    from,
    assignments.map(({ label, deliverable, due, dueThere }) => [
      label,
      deliverable,
      // How many days are left is another thing each day, and no change.
      ...[due, ...(dueThere === null ? [] : [dueThere])].map((each) => dueText(each, from, 'sv')),
    ]),
  );
}

/** Whether a preview shows what the one of a button showed, to which the button adds who goes on. */
export function isAsShown(now: EndingPreview, mark: string): boolean {
  const assignments = now.assignments.map((each) => ({ ...each, dueThere: null }));
  return [now, { ...now, assignments }].some((each) => markOfEnding(each) === mark);
}

function listButton(
  { committee, from }: EndingPreview,
  to: Committee | null,
  language: Language,
): Button {
  const value = [committee.id, from, to?.id ?? ''].join('|');
  return button(committeesWordsIn(language).list, { action: 'post_ending_list', value });
}

/** @param done.gone how many go over */
export function committeeEnded(
  {
    committee,
    to,
    today,
    gone,
  }: { committee: Committee; to: Committee | null; today: string; gone: number },
  language: Language,
): Said {
  const words = committeesWordsIn(language);
  const { ending, name, id } = committee;
  const called = nameText(name);
  if (ending === null || ending.from <= today) {
    const went = to === null || gone === 0 ? [] : [words.hasGone(gone, inFull(to))];
    return sentence([words.hasEnded(called), ...went].join(' '));
  }
  const will = words.willEnd(called, lastDay({ ...ending, today }, language));
  const text = [will, ...(to === null ? [] : [words.willGo(inFull(to))])].join(' ');
  return sentence(text, button(words.undo, { action: 'undo_committee_end', value: id }));
}

function lastDay(
  { from, today }: Pick<EndingPreview, 'from' | 'today'>,
  language: Language,
): string {
  return dayText(addDays(from, -1), today, language);
}

/** "Hälso- och sjukvårdsnämnden (HSN)". */
export function inFull({ name, code }: Pick<Committee, 'name' | 'code'>): string {
  return `${nameText(name)} (${code})`;
}
