import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { committeeAt } from '../../../app/deeds/find-committee.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { fitting, inPieces, section, sentence } from '../../kit/blocks.ts';
import { deliverableText, dueWithExtensions } from '../../kit/facts.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import { buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { languageFor, type Notice, viewsIn } from '../../kit/telling.ts';
import { inFull } from './said.ts';
import { committeesWordsIn } from './words.ts';

const LONGEST_DELIVERABLE = 150;

/** The card where an assignment was: what it is called now, and where. */
export function goneOverCard(view: AssignmentView): Said {
  const { language } = view.committee;
  const was = view.formerly?.labels.join(', ') ?? view.label;
  const lead = committeesWordsIn(language).cardGone(was, inFull(view.committee), view.label);
  return sentence(`${lead} ${deliverableText(view)}`, ...buttonsFor(view, language, ['open']));
}

/** The one message to each who works with what has gone over: all of theirs, under both labels. */
export function goneOver(
  { from, to }: { readonly from: Committee; readonly to: Committee },
  views: readonly AssignmentView[],
  language: Language,
): Said {
  const words = committeesWordsIn(language);
  const lead = words.yours(inFull(from), inFull(to));
  const all = views.map((view) => {
    const was =
      view.formerly === null ? '' : ` (${words.formerly(view.formerly.labels.join(', '))})`;
    const what = deliverableText(view, LONGEST_DELIVERABLE);
    return `• *${view.label}*${was} ${what} · ${dueWithExtensions(view, language)}`;
  });
  const lines = fitting(all.slice(0, MOST_LINES), lead.length);
  const left = views.length - lines.length;
  return {
    text: [lead, ...lines, ...moreText(left, language)].join('\n'),
    blocks: [
      ...inPieces([lead, ...lines]).map(section),
      ...moreBlocks(left, { list: 'mine', from: 0 }, language),
    ],
  };
}

export const goneOverNotice: Notice<'gone-over'> = async (telling, content) => {
  const [from, to] = await Promise.all(
    [content.from, content.committee].map((id) => committeeAt(telling.ports, id)),
  );
  if (from == null || to == null) return null;
  const views = await viewsIn(telling, content.assignments);
  return goneOver({ from, to }, views, await languageFor(telling, null));
};
