import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Ending } from '../../../domain/assignments/ending.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { STATE_SIGNS } from '../../../words/state-signs.ts';
import { actions, context, section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, formerlyLines, holderText } from '../../kit/facts.ts';
import { draftText } from '../../kit/drafts.ts';
import { openButton } from '../../kit/openable.ts';
import type { Said } from '../../kit/said.ts';
import { supplementLines } from '../../kit/supplements.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { diaryLines } from '../diary/line.ts';
import { outcomeName } from '../outcome/name.ts';
import { labelled } from './card-facts.ts';
import { assignmentWordsIn } from './words.ts';

/** What has ended needs no more than what happened; what was struck out is shown so. */
export function endedCard(view: AssignmentView, ending: Ending): Said {
  const { language } = view.committee;
  const head = `*${view.label}* ${deliverableText(view)}`;
  const lead = `${STATE_SIGNS[view.state]} *${endedText(view, ending, language)}*`;
  const isVoid = ending.is === 'void';
  const lines = isVoid ? [lead, struck(head)] : [head, lead];
  const small = isVoid ? [reasonText(ending.reason, language)] : closedLines(view);
  return {
    text: [...lines, ...small].join('\n'),
    blocks: [
      section(lines.join('\n')),
      ...(small.length === 0 ? [] : [context(small.join('\n'))]),
      actions(openButton(view, language)),
    ],
  };
}

/** Why it was struck out, in the words of who did. */
export function reasonText(reason: string, language: Language): string {
  return kitWordsIn(language).quoted(escapeText(reason, 200));
}

function struck(line: string): string {
  return `~${line.replaceAll('~', '')}~`;
}

/** "Avslutat tis 15 dec, § 112": when, and by which decision. */
export function endedText(view: AssignmentView, ending: Ending, language: Language): string {
  const words = assignmentWordsIn(language);
  const day = view.endedOn === null ? null : dayText(view.endedOn, view.today, language);
  switch (ending.is) {
    case 'closed':
      return words.isClosed(day ?? '', escapeText(ending.paragraph, 60));
    case 'closed-before':
      return words.isClosedBefore(escapeText(ending.words, 200));
    case 'void':
      return words.isVoid(day ?? '');
  }
}

function closedLines(view: AssignmentView): readonly string[] {
  const { language } = view.committee;
  const { facts } = assignmentWordsIn(language);
  const linked = [...formerlyLines(view, language), ...supplementLines(view, language)];
  const what = labelled([
    [facts.outcome, view.lastOutcome && outcomeName(view.lastOutcome.is, language)],
    [facts.holder, holderText(view, language)],
    [facts.newestDraft, draftText(view, language)],
  ]);
  return [...what, ...diaryLines(view, language), ...linked];
}
