import type { AssignmentView } from '../../app/views/assignment-view.ts';
import { contentText } from '../../domain/assignments/draft.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import { dayText } from '../../words/dates.ts';
import { escapeText } from './escape.ts';
import { byText, nameText } from './facts.ts';
import { kitWordsIn } from './words.ts';

export type DraftView = AssignmentView['drafts'][number];

const LONGEST_CONTENT = 120;
const LONGEST_COMMENT = 120;
/** Of those before the newest, on a line of their own. */
const MOST_OLDER = 5;

/** The newest version, and a way to those before it: "v3 förslag.pdf – Karin Holm · tidigare v2, v1". */
export function draftText(view: AssignmentView, language: Language): string | null {
  const newest = view.drafts.at(-1);
  if (newest === undefined) return null;
  const older = view.drafts.slice(0, -1).toReversed().slice(0, MOST_OLDER);
  const text = oneDraftText(view, newest, language);
  if (older.length === 0) return text;
  return `${text} · ${kitWordsIn(language).earlierVersions(older.map(versionText).join(', '))}`;
}

/** The version that is approved as final, and by whom; null where none is. */
export function approvedText(view: AssignmentView, language: Language): string | null {
  const draft = view.drafts.find(({ version }) => version === view.approved);
  if (draft === undefined) return null;
  return [titleText(draft, language), nameText(draft.reviewedBy?.name ?? '')].join(' – ');
}

/** Says that what was approved is not any more, for another version has come; else nothing. */
export function overtakenLines(
  { overtaken }: Pick<AssignmentView, 'overtaken'>,
  language: Language,
): readonly string[] {
  return overtaken === null ? [] : [kitWordsIn(language).overtaken(overtaken)];
}

/**
 * Every version, the newest first, with what somebody has said of it.
 * @param room for so many characters; the newest stands there in any case, and the rest is counted
 */
export function draftLines(
  view: AssignmentView,
  language: Language,
  room: number,
): readonly string[] {
  const words = kitWordsIn(language);
  const { drafts } = view;
  if (drafts.length === 0) return [];
  const all = drafts.toReversed().map((draft) => `• ${listedText(view, draft, language)}`);
  const shown = fittingIn(room, all);
  const left = all.length - shown.length;
  return [
    `*${words.drafts}:*`,
    ...shown,
    ...(left > 0 ? [words.more(left)] : []),
    ...overtakenLines(view, language),
  ];
}

function fittingIn(room: number, lines: readonly string[]): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > room);
  return end === -1 ? lines : lines.slice(0, Math.max(end, 1));
}

/** "v2 förslag.pdf – Karin Holm", which leads to where it stands. */
export function oneDraftText(view: AssignmentView, draft: DraftView, language: Language): string {
  return `${titleText(draft, language, view.today)} – ${byText(view, draft.by, language)}`;
}

/** What became of a version: who approved it, or what is to change; null while nobody has said. */
export function reviewText(
  { review, reviewedBy }: DraftView,
  language: Language,
  most = LONGEST_COMMENT,
): string | null {
  const words = kitWordsIn(language);
  const who = nameText(reviewedBy?.name ?? '');
  if (review.is === 'submitted') return null;
  return review.is === 'approved'
    ? words.approvedBy(who)
    : words.wantsChanges(who, escapeText(review.comment, most));
}

function listedText(view: AssignmentView, draft: DraftView, language: Language): string {
  const day = dayText(dayIn(draft.at, view.committee.timeZone), view.today, language);
  const waits = draft.version === view.toApprove ? kitWordsIn(language).waitsForApproval : null;
  const how = reviewText(draft, language) ?? waits;
  const text = `${oneDraftText(view, draft, language)}, ${day}`;
  return how === null ? text : `${text} · ${how}`;
}

function versionText({ version, link }: Pick<DraftView, 'version' | 'link'>): string {
  return link === null ? `v${version}` : `<${link}|v${version}>`;
}

/** Its number and name; of a link the address itself can be pressed too. */
function titleText(draft: DraftView, language: Language, today = ''): string {
  const { version, content, link, receivedOn: day } = draft;
  if (content.kind === 'file' && link !== null)
    return `<${link}|v${version} ${escapeText(content.name, LONGEST_CONTENT)}>`;
  const came = day === null ? [] : [kitWordsIn(language).answerCame(dayText(day, today, language))];
  const what = [...came, escapeText(contentText(content), LONGEST_CONTENT)];
  return `${versionText(draft)} ${what.filter((each) => each !== '').join(': ')}`.trimEnd();
}
