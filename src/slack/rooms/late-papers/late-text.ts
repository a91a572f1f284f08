import type { AssignmentView, LateView } from '../../../app/views/assignment-view.ts';
import { hasLatePapers } from '../../../app/views/late-papers.ts';
import { type Day, dayIn } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { escapeText } from '../../kit/escape.ts';
import { nameText } from '../../kit/facts.ts';
import { latePapersWordsIn } from './words.ts';

const LONGEST_REASON = 80;
const LONGEST_NAME = 40;
/** Older ones are in the history. */
const MOST_LINES = 5;

type Draft = AssignmentView['drafts'][number];
type Where = Pick<AssignmentView, 'today' | 'committee'>;

/** "komplettering", "rättelse"; an addition until somebody has said which. */
export function kindText({ reason }: Pick<LateView, 'reason'>, language: Language): string {
  return latePapersWordsIn(language).kinds[reason?.kind ?? 'addition'];
}

/** The versions of an assignment that came after a dispatch, a line each, oldest first. */
export function lateLines(view: AssignmentView, language: Language): readonly string[] {
  return view.drafts.flatMap((draft) => lateLine(draft, view, language) ?? []).slice(-MOST_LINES);
}

/** "v2 komplettering: nya siffror · togs med, ja från Kim Berg tis 8 dec"; null for usual versions. */
export function lateLine(
  { version, late }: Pick<Draft, 'version' | 'late'>,
  where: Where,
  language: Language,
): string | null {
  if (late === null || late.stage === null) return null;
  const what = latePapersWordsIn(language).version(version, kindText(late, language));
  const reason = late.reason === null ? '' : `: ${escapeText(late.reason.text, LONGEST_REASON)}`;
  return `${what}${reason} · ${stageText(late, late.stage, where, language)}`;
}

function stageText(
  late: LateView,
  stage: NonNullable<LateView['stage']>,
  where: Where,
  language: Language,
): string {
  const words = latePapersWordsIn(language);
  if (stage !== 'taken' && stage !== 'refused') return words.stages[stage];
  const { who, day } = answerIn(late, where, language);
  return stage === 'taken' ? words.wasTaken(who, day) : words.wasRefused(who, day);
}

/** What somebody who answers once more is told: who was first, and with what. */
export function answeredText(
  { late }: Pick<Draft, 'late'>,
  where: Where,
  language: Language,
): string | null {
  if (late === null || late.answer === null) return null;
  const words = latePapersWordsIn(language);
  const { who, day } = answerIn(late, where, language);
  return late.answer.is === 'taken' ? words.answeredYes(who, day) : words.answeredNo(who, day);
}

function answerIn(
  { answer }: LateView,
  { today, committee }: Where,
  language: Language,
): { readonly who: string; readonly day: string } {
  const on: Day = answer === null ? today : dayIn(answer.at, committee.timeZone);
  return { who: nameText(answer?.by.name ?? '', LONGEST_NAME), day: dayText(on, today, language) };
}

/** Assignments that a summary names; the meeting's own list has all. */
const MOST_NAMED = 10;

/** The newest late paper of each assignment of a meeting, a line each; null where there is none. */
export function lateSummary(
  views: readonly AssignmentView[],
  meeting: string,
  language: Language,
): string | null {
  const lines = views
    .filter((view) => hasLatePapers(view, meeting))
    .slice(0, MOST_NAMED)
    .map((view) => `*${view.label}* ${lateLines(view, language).at(-1) ?? ''}`);
  const { summary } = latePapersWordsIn(language);
  return lines.length === 0 ? null : [`*${summary}*`, ...lines].join('\n');
}
