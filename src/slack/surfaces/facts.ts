import type { AssignmentView, DueView, MilestoneView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/committee.ts';
import { dayText } from '../../words/dates.ts';
import { wordsIn } from '../../words/words.ts';
import { cut, escapeText } from './escape.ts';

const LONGEST_DELIVERABLE = 600;
const LONGEST_UPDATE = 300;

export function deliverableText(
  { deliverable }: AssignmentView,
  most = LONGEST_DELIVERABLE,
): string {
  return escapeText(cut(deliverable, most));
}

/** "Regiondirektören (Astrid Lindqvist)": by office and name, never as a mention. */
export function holderText({ holder }: AssignmentView, language: Language): string {
  const name = escapeText(holder.person?.name ?? wordsIn(language).labels.vacant);
  return holder.office === null ? name : `${escapeText(holder.office)} (${name})`;
}

export function dueText(due: DueView, today: string, language: Language): string {
  const words = wordsIn(language);
  switch (due.kind) {
    case 'meeting':
      return words.meetingOn(dayText(due.day, today, language), due.time);
    case 'date':
      return dayText(due.day, today, language);
    case 'period':
      return escapeText(due.text);
    case 'none':
      return words.labels.noDate;
  }
}

/** "Utkast tor 19 nov – om 51 dagar". */
export function milestoneText(
  { milestone, day, daysAway, standing }: MilestoneView,
  today: string,
  language: Language,
): string {
  const words = wordsIn(language);
  const when = words.days(daysAway);
  const how = standing === 'ahead' ? when : `${words.standings[standing]}, ${when}`;
  return `${words.milestones[milestone]} ${dayText(day, today, language)} – ${how}`;
}

/** One line for lists: state, label, deliverable, holder, next milestone, newest update. */
export function lineText(view: AssignmentView, language: Language): string {
  const words = wordsIn(language);
  const next = view.next === null ? '' : ` · ${milestoneText(view.next, view.today, language)}`;
  const update =
    view.newestUpdate === null ? '' : ` · “${escapeText(cut(view.newestUpdate.text, 80))}”`;
  const head = `*${view.label}* ${deliverableText(view, 120)}`;
  return `${head} · ${holderText(view, language)} · _${words.states[view.state]}_${next}${update}`;
}

export function updateText(view: AssignmentView): string | null {
  const { newestUpdate: newest } = view;
  return (
    newest && `“${escapeText(cut(newest.text, LONGEST_UPDATE))}” – ${escapeText(newest.by.name)}`
  );
}

export function draftText(view: AssignmentView): string | null {
  const draft = view.drafts.at(-1);
  if (draft === undefined) return null;
  const what = draft.content.kind === 'file' ? draft.content.name : draft.content.url;
  return `v${draft.version} ${escapeText(cut(what, 200))} – ${escapeText(draft.by.name)}`;
}
