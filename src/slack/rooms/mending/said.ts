import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Why } from '../../../app/deeds/refusal.ts';
import type { HistoryEvent } from '../../../domain/record/history.ts';
import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import { deliverableText, nameText } from '../../kit/facts.ts';
import { whyText as reasonOf } from '../../kit/who-may.ts';
import type { Said } from '../../kit/said.ts';
import { eventsIn } from '../../../words/history-events.ts';
import { correctButton } from './buttons.ts';
import { mendingWordsIn } from './words.ts';

/** A deed that stays, why, and what was done since where that is why. */
export type NotUndone = {
  readonly id: string;
  readonly label: string;
  readonly why: Why;
  readonly since: {
    readonly what: HistoryEvent;
    /** Null where nobody did it. */
    readonly by: string | null;
    readonly time: string;
  } | null;
};

/** What was taken back, and what could not be: that is named and left to correcting. */
export function undoneSaid(
  undone: readonly Pick<AssignmentView, 'label' | 'deliverable'>[],
  left: readonly NotUndone[],
  language: Language,
): Said {
  const words = mendingWordsIn(language);
  const lines = [
    ...(undone.length === 0 ? [] : [words.isUndone]),
    ...undone.map((view) => `*${view.label}* ${deliverableText(view, 120)}`),
    ...(left.length === 0 ? [] : [words.notUndone]),
    ...left.map((each) => `*${each.label}* ${whyText(each, language)}`),
  ];
  const [only, ...others] = left;
  const buttons =
    only !== undefined && others.length === 0 ? [correctButton(only.id, language)] : [];
  return sentence(lines.join('\n'), ...buttons);
}

function whyText({ why, since }: NotUndone, language: Language): string {
  const words = mendingWordsIn(language);
  if (since === null) return reasonOf(why, language);
  const what = eventsIn(language)[since.what];
  return since.by === null
    ? words.sinceByItself(what, since.time)
    : words.since(what, nameText(since.by), since.time);
}
